/** Hours by weekdays, darker where more happened, open hours outlined; lies down where there is room for it. */
define('helpdesk-kpi/heat-map', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/numbers', 'helpdesk-kpi/axes', 'helpdesk-kpi/drill', 'helpdesk-kpi/weekdays'
], function (dom, numbers, axes, drill, weekdays) {
    'use strict';

    /** From this width on the hours stand beside each other, and a cell has room for three digits. */
    const WIDE = 540;
    const HOURS = 24;
    const LEVELS = 5;
    const TOP = 20;
    const LINE = { wide: 30, tall: 19 };
    const SWATCH = 18;
    const COMPACT = 1000;
    /** What a number of four digits needs. */
    const ROOMY = 30;

    /** From 0, nothing, to 5, the most. */
    function level(count, most) {
        return count === 0 ? 0 : Math.ceil((LEVELS * count) / most);
    }

    /** The least and the most of a level; null where no number is of it. */
    function range(wanted, most) {
        const low = wanted === 0 ? 0 : Math.floor(((wanted - 1) * most) / LEVELS) + 1;
        const high = wanted === 0 ? 0 : Math.floor((wanted * most) / LEVELS);
        return low > high ? null : { low: low, high: high };
    }

    /** Where each cell stands: hours across and weekdays down, or the other way round. */
    function grid(width, most) {
        const wide = width >= WIDE && (width - 48) / HOURS >= axes.width(numbers.whole(Math.min(most, COMPACT - 1))) + 4;
        const left = wide ? 46 : 48;
        const across = wide ? HOURS : 7;
        return {
            wide: wide, width: width, left: left, across: across, down: wide ? 7 : HOURS,
            column: (width - left - 2) / across, line: wide ? LINE.wide : LINE.tall,
            place: function (day, hour) { return wide ? { column: hour, row: day } : { column: day, row: hour }; }
        };
    }

    function corner(at, column, row) {
        return { x: at.left + column * at.column, y: TOP + row * at.line };
    }

    function short(count, room) {
        return count < COMPACT ? numbers.whole(count) : new Intl.NumberFormat(numbers.language(), {
            notation: 'compact', maximumFractionDigits: room < ROOMY ? 0 : 1
        }).format(count);
    }

    function cell(model, at, found) {
        const place = at.place(found.day, found.hour);
        const from = corner(at, place.column, place.row);
        const shade = level(found.count, model.most);
        return drill.mark(found.link, { 'data-words': found.words, class: 'helpdesk-kpi-cell helpdesk-kpi-shade-' + shade },
            dom.svg('rect', {
                x: (from.x + 1).toFixed(1), y: from.y + 1, width: (at.column - 2).toFixed(1), height: at.line - 2, rx: 2
            }),
            found.count === 0 ? null : dom.svg('text', {
                x: (from.x + at.column / 2).toFixed(1), y: (from.y + at.line / 2 + 4).toFixed(1), 'text-anchor': 'middle',
                class: 'helpdesk-kpi-cell-number', 'aria-hidden': 'true'
            }, short(found.count, at.column)));
    }

    /** The borders between what is open and what is not. */
    function outline(model, at) {
        const open = new Set();
        model.cells.filter(function (one) { return one.open; }).forEach(function (one) {
            const place = at.place(one.day, one.hour);
            open.add(place.column + ' ' + place.row);
        });
        const path = [];
        open.forEach(function (key) {
            const place = key.split(' ').map(Number);
            [[0, -1, 0, 0, 1, 0], [0, 1, 0, 1, 1, 1], [-1, 0, 0, 0, 0, 1], [1, 0, 1, 0, 1, 1]].forEach(function (side) {
                if (!open.has((place[0] + side[0]) + ' ' + (place[1] + side[1]))) {
                    const from = corner(at, place[0] + side[2], place[1] + side[3]);
                    const to = corner(at, place[0] + side[4], place[1] + side[5]);
                    path.push('M' + from.x.toFixed(1) + ' ' + from.y + 'L' + to.x.toFixed(1) + ' ' + to.y);
                }
            });
        });
        return path.length === 0 ? null : dom.svg('path', { d: path.join(''), class: 'helpdesk-kpi-open-hours' });
    }

    function heads(model, at) {
        const hours = Array.from({ length: HOURS }, function (unused, hour) { return String(hour).padStart(2, '0'); });
        const days = model.days.map(function (day) { return weekdays.name(day, 'short'); });
        const top = at.wide ? hours : days;
        const side = at.wide ? days : hours.map(function (hour) { return hour + ':00'; });
        return [
            top.map(function (words, index) {
                return axes.text(corner(at, index + 0.5, 0).x, TOP - 6, 'middle', words);
            }),
            side.map(function (words, index) {
                return axes.text(at.left - 6, corner(at, 0, index + 0.5).y + 4, 'end', words);
            })
        ];
    }

    function words(found) {
        return found.low === found.high ? numbers.whole(found.low)
            : AJS.I18n.getText('helpdesk-kpi.interval', numbers.whole(found.low), numbers.whole(found.high));
    }

    /** What the shades stand for, in as many lines as it takes. */
    function legend(model, at, top) {
        const shown = Array.from({ length: LEVELS + 1 }, function (unused, index) {
            return { level: index, range: range(index, model.most) };
        }).filter(function (one) { return one.range; });
        const left = at.wide ? at.left : 0;
        let x = left;
        let y = top;
        const nodes = shown.map(function (one) {
            const label = words(one.range);
            const size = SWATCH + axes.width(label) + 10;
            if (x + size > at.width && x > left) {
                x = left;
                y += SWATCH;
            }
            x += size;
            return dom.svg('g', { class: 'helpdesk-kpi-shade-' + one.level },
                dom.svg('rect', { x: x - size + 1, y: y, width: 12, height: 12, rx: 2 }),
                axes.text(x - size + SWATCH, y + 10, 'start', label));
        });
        return { nodes: nodes, bottom: y + SWATCH };
    }

    /** @param {{days: Array<string>, cells: Array, most: number}} model a cell has day, hour, count, open, words, link */
    function draw(model, width) {
        const at = grid(width, model.most);
        const bottom = TOP + at.down * at.line;
        // The arrow keys lead along the lines as they are seen.
        const cells = model.cells.slice().sort(function (one, other) {
            const a = at.place(one.day, one.hour);
            const b = at.place(other.day, other.hour);
            return a.row - b.row || a.column - b.column;
        });
        const shades = legend(model, at, bottom + 12);
        return {
            height: shades.bottom,
            nodes: [
                heads(model, at), cells.map(function (one) { return cell(model, at, one); }), outline(model, at), shades.nodes
            ]
        };
    }

    return { draw: draw, level: level, range: range };
});
