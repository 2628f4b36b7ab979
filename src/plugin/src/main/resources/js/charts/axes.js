/** The lines and words around a picture: how much at the side, when at the foot. */
define('helpdesk-kpi/axes', ['helpdesk-kpi/dom', 'helpdesk-kpi/numbers'], function (dom, numbers) {
    'use strict';

    const GLYPH = 6.2;
    const GAP = 10;
    const BETWEEN = 14;
    const FOOT = 20;
    const WEEK = 7;
    const DAY = 24 * 60 * 60 * 1000;

    /** About how wide a word is drawn; characters of Asian scripts are twice as wide. */
    function width(word) {
        return Array.from(String(word)).reduce(function (sum, glyph) {
            return sum + (glyph.codePointAt(0) > 0x2e80 ? 2 * GLYPH : GLYPH);
        }, 0);
    }

    /** Where the values begin and end, with room for the widest tick beside and for the words below. */
    function area(size, ticks, right) {
        const widest = Math.max.apply(null, ticks.map(function (tick) { return width(tick.label); }));
        return {
            left: Math.ceil(widest) + GAP, right: size.width - (right || GAP), top: size.top || GAP,
            bottom: size.height - FOOT, width: size.width, height: size.height
        };
    }

    function text(x, y, anchor, words, style) {
        return dom.svg('text', {
            x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': anchor, class: 'helpdesk-kpi-tick' + (style ? ' ' + style : ''),
            'aria-hidden': 'true'
        }, words);
    }

    /** A line across for each tick, its words at the left. */
    function sides(ticks, y, at) {
        return ticks.map(function (tick) {
            const place = y(tick.at);
            return [
                dom.svg('line', {
                    x1: at.left, x2: at.right, y1: place.toFixed(1), y2: place.toFixed(1),
                    class: tick.at === 0 ? 'helpdesk-kpi-axis' : 'helpdesk-kpi-gridline'
                }),
                text(at.left - 6, place + 4, 'end', tick.label)
            ];
        });
    }

    function formatted(options) {
        const format = new Intl.DateTimeFormat(numbers.language(), Object.assign({ timeZone: 'UTC' }, options));
        return function (day) { return format.format(day); };
    }

    /** A month by its name, and its year where the names begin and where a year does. */
    function months(chosen) {
        const month = formatted({ month: 'short' });
        const year = formatted({ month: 'short', year: 'numeric' });
        return chosen.map(function (one, place) {
            return { index: one.index, words: (place === 0 || one.iso.slice(5, 7) === '01' ? year : month)(new Date(one.iso)) };
        });
    }

    function dates(chosen) {
        const day = formatted({ day: 'numeric', month: 'short' });
        return chosen.map(function (one) { return { index: one.index, words: day(new Date(one.iso)) }; });
    }

    /** The last is the one that people look for, so it is named first. */
    function every(count) {
        return function (one, all) { return (all - 1 - one.index) % count === 0; };
    }

    function begins(count) {
        return function (one) { return one.iso.slice(8) === '01' && (Number(one.iso.slice(5, 7)) - 1) % count === 0; };
    }

    function mondays(weeks) {
        return function (one) {
            // The first of January 1970 was a Thursday.
            return (Date.parse(one.iso) / DAY + 3) % (WEEK * weeks) === 0;
        };
    }

    const RULES = {
        day: [
            [every(1), dates], [mondays(1), dates], [mondays(2), dates], [begins(1), months], [begins(2), months],
            [begins(3), months], [begins(6), months]
        ],
        week: [1, 2, 4, 8, 13, 26].map(function (count) { return [every(count), dates]; }),
        month: [1, 2, 3, 6, 12].map(function (count) { return [every(count), months]; })
    };

    function fits(found, x) {
        return found.every(function (label, index) {
            const next = found[index + 1];
            return !next || x(next.index) - x(label.index) >= (width(label.words) + width(next.words)) / 2 + BETWEEN;
        });
    }

    /**
     * Which of the days are named at the foot, so that no two names touch.
     *
     * @param {Array<string>} days the first day of each bucket
     */
    function named(days, bucket, x) {
        const all = days.map(function (iso, index) { return { iso: iso, index: index }; });
        const tried = RULES[bucket].map(function (rule) {
            return rule[1](all.filter(function (one) { return rule[0](one, all.length); }));
        });
        return tried.filter(function (found) { return found.length > 0 && fits(found, x); })[0] || dates(all.slice(-1));
    }

    /** Names below the picture; those at its ends stay within it. */
    function foot(labels, x, at) {
        return labels.map(function (label) {
            const half = width(label.words) / 2;
            const place = Math.max(half, Math.min(at.width - half, x(label.index)));
            return text(place, at.bottom + 15, 'middle', label.words);
        });
    }

    return { area: area, sides: sides, named: named, foot: foot, text: text, width: width, fits: fits };
});
