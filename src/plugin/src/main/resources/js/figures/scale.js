/** From values to places in a picture, and the ticks that people can read there. */
define('helpdesk-kpi/scale', ['helpdesk-kpi/duration', 'helpdesk-kpi/figures', 'helpdesk-kpi/numbers'], function (
    duration, figures, numbers
) {
    'use strict';

    const MINUTE = 60;
    const HOUR = 60 * MINUTE;
    const DAY = 24 * HOUR;
    const SHORT = [
        1, 2, 5, 10, 15, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR
    ];
    const ELAPSED = SHORT.concat([4, 6, 12].map(function (hours) { return hours * HOUR; }),
        [1, 2, 4, 7, 14, 28].map(function (days) { return days * DAY; }));
    /** A business day is not 24 hours long, so its hours are counted on. */
    const BUSINESS = SHORT.concat([4, 5, 8, 10].map(function (hours) { return hours * HOUR; }));
    const SHARES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

    /** A line from values to places; everything stands in the middle where all values are one. */
    function linear(from, to, start, end) {
        return function (value) {
            return from === to ? (start + end) / 2 : start + ((value - from) * (end - start)) / (to - from);
        };
    }

    /** 1, 2 or 5 times a power of ten, at least as much as this. */
    function round(least) {
        const power = Math.pow(10, Math.floor(Math.log10(least)));
        return power * [1, 2, 5, 10].filter(function (digit) { return digit * power >= least * 0.999999; })[0];
    }

    function step(top, wanted, steps, unit) {
        const least = top / wanted;
        const found = steps.filter(function (one) { return one >= least; })[0];
        return found || round(least / unit) * unit;
    }

    /** Ticks from zero up to the first that is not below the highest value. */
    function ticks(highest, size, label) {
        const count = Math.max(1, Math.ceil(highest / size - 1e-9));
        const all = Array.from({ length: count + 1 }, function (unused, index) {
            return { at: index * size, label: index === 0 ? '0' : label(index * size) };
        });
        return { top: count * size, ticks: all };
    }

    /** @param {number} wanted how many ticks above zero there are at most */
    function durations(highest, time, wanted) {
        const business = time === 'business';
        const size = step(highest || HOUR, wanted, business ? BUSINESS : ELAPSED, business ? HOUR : DAY);
        return ticks(highest || HOUR, size, function (at) { return duration.format(at, time); });
    }

    function percent(ratio) {
        const hundredths = Math.round(ratio * 1000) / 10;
        return AJS.I18n.getText('helpdesk-kpi.percent',
            hundredths % 1 === 0 ? numbers.whole(hundredths) : numbers.decimal(hundredths));
    }

    function shares(highest, wanted) {
        const size = step(Math.min(1, highest || 0.1), wanted, SHARES, 0.5);
        return ticks(Math.min(1, highest || 0.1), size, percent);
    }

    function counts(highest, wanted) {
        return ticks(highest || 1, Math.max(1, round((highest || 1) / wanted)), numbers.whole);
    }

    /** The ticks of a KPI's own unit. */
    function of(kpi, highest, time, wanted) {
        return figures.isRate(kpi) ? shares(highest, wanted) : durations(highest, time, wanted);
    }

    /** Stretches of neighbouring known values as [index, value] pairs. */
    function stretches(values) {
        const found = [];
        let open = null;
        values.forEach(function (value, index) {
            if (value === null) {
                open = null;
                return;
            }
            if (!open) {
                open = [];
                found.push(open);
            }
            open.push([index, value]);
        });
        return found;
    }

    return {
        linear: linear,
        durations: durations,
        shares: shares,
        counts: counts,
        percent: percent,
        of: of,
        stretches: stretches
    };
});
