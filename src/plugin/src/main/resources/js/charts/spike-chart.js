/** A queue's control chart as a picture: each day's rate, what is usual, and the days out of it. */
define('helpdesk-kpi/spike-chart', ['helpdesk-kpi/dom', 'helpdesk-kpi/scale'], function (dom, scale) {
    'use strict';

    const WIDTH = 300;
    const HEIGHT = 56;
    const PAD = 6;

    /** Both edges of what is usual, as shares; null for a day that could not be judged. */
    function edges(day) {
        return day.usual ? { low: day.usual.low / day.whole, high: day.usual.high / day.whole } : null;
    }

    /** The highest share of a day, for the words beside the picture. */
    function highestRatio(days) {
        return Math.max.apply(null, [0].concat(days.map(function (day) { return day.ratio === null ? 0 : day.ratio; })));
    }

    function highest(days) {
        return Math.max.apply(null, [highestRatio(days)].concat(days.map(function (day) {
            const usual = edges(day);
            return usual ? usual.high : 0;
        })));
    }

    function layout(days) {
        const top = highest(days) || 1;
        const step = (WIDTH - 2 * PAD) / days.length;
        return {
            left: function (index) { return PAD + index * step; },
            middle: function (index) { return PAD + (index + 0.5) * step; },
            width: step,
            y: scale.linear(0, top, HEIGHT - PAD, PAD)
        };
    }

    /** What is usual depends on how many tickets came, so each day has a block of its own. */
    function usual(day, index, at) {
        const found = edges(day);
        return found && dom.svg('rect', {
            x: at.left(index).toFixed(1), width: at.width.toFixed(1),
            y: (at.y(found.high) - 1).toFixed(1), height: (at.y(found.low) - at.y(found.high) + 2).toFixed(1),
            class: 'helpdesk-kpi-usual'
        });
    }

    function line(stretch, at) {
        const points = stretch.map(function (pair) {
            return at.middle(pair[0]).toFixed(1) + ',' + at.y(pair[1]).toFixed(1);
        });
        return points.length === 1
            ? dom.svg('polyline', { points: points[0] + ' ' + points[0], class: 'helpdesk-kpi-dot' })
            : dom.svg('polyline', { points: points.join(' '), class: 'helpdesk-kpi-line' });
    }

    /** A triangle that points to the side to which the day is out. */
    function mark(day, index, at) {
        if (!day.mark) {
            return null;
        }
        const x = at.middle(index);
        const y = at.y(day.ratio);
        const turn = day.mark === 'up' ? 1 : -1;
        return dom.svg('polygon', {
            points: [[x, y - 5 * turn], [x - 5, y + 4 * turn], [x + 5, y + 4 * turn]].map(function (point) {
                return point[0].toFixed(1) + ',' + point[1].toFixed(1);
            }).join(' '),
            class: 'helpdesk-kpi-mark'
        });
    }

    function render(days, label) {
        const at = layout(days);
        const each = function (draw) { return days.map(function (day, index) { return draw(day, index, at); }); };
        return dom.svg('svg', {
            viewBox: '0 0 ' + WIDTH + ' ' + HEIGHT, role: 'img', 'aria-label': label, class: 'helpdesk-kpi-control'
        }, each(usual), scale.stretches(days.map(function (day) { return day.ratio; })).map(function (stretch) {
            return line(stretch, at);
        }), each(mark));
    }

    return { render: render, edges: edges, highest: highestRatio };
});
