/** A figure through time: a line with gaps, its targets, the days out of control, the bucket that is not over. */
define('helpdesk-kpi/trend-chart', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/scale', 'helpdesk-kpi/axes', 'helpdesk-kpi/drill', 'helpdesk-kpi/target-names'
], function (dom, scale, axes, drill, names) {
    'use strict';

    const HEIGHT = 220;
    const TICKS = 4;
    /** Points nearer to each other than this are shown where they say more than the line. */
    const NEAR = 9;
    /** How far apart the line is looked at where names look for a place. */
    const PACE = 6;
    /** A line of more points than these is drawn thinner. */
    const MANY = 120;
    /** A target so far above the figures is told in words, not by a picture of nothing else. */
    const FAR = 3;

    function highest(values) {
        return Math.max.apply(null, [0].concat(values.filter(function (value) { return value !== null; })));
    }

    function figures(model) {
        return highest(model.points.map(function (point) { return point.value; }));
    }

    function isFar(line, most) {
        return most > 0 && line.seconds > FAR * most;
    }

    /** The targets that the picture leaves out. */
    function far(model) {
        const most = figures(model);
        return model.lines.filter(function (line) { return isFar(line, most); });
    }

    function top(model) {
        const most = figures(model);
        const usual = highest(model.points.map(function (point) { return point.usual ? point.usual.high : null; }));
        const lines = model.lines.filter(function (line) { return !isFar(line, most); });
        return highest([most, usual].concat(lines.map(function (line) { return line.seconds; })));
    }

    function layout(model, width) {
        const found = model.ticks(top(model), TICKS);
        const area = axes.area({ width: width, height: HEIGHT, top: 16 }, found.ticks, 14);
        const last = model.points.length - 1;
        return {
            area: area, ticks: found.ticks, top: found.top,
            x: scale.linear(0, last, area.left + 8, area.right - 8), y: scale.linear(0, found.top, area.bottom, area.top)
        };
    }

    function at(place, index, value) {
        return place.x(index).toFixed(1) + ',' + place.y(value).toFixed(1);
    }

    function usual(model, place) {
        const half = model.points.length < 2 ? 20 : (place.x(1) - place.x(0)) / 2;
        return model.points.map(function (point, index) {
            return point.usual && dom.svg('rect', {
                x: (place.x(index) - half).toFixed(1), width: (2 * half).toFixed(1), y: place.y(point.usual.high).toFixed(1),
                height: (place.y(point.usual.low) - place.y(point.usual.high) + 1).toFixed(1), class: 'helpdesk-kpi-usual'
            });
        });
    }

    /** The way to a bucket that is not over is drawn apart: its figure will change. */
    function lines(model, place) {
        const values = model.points.map(function (point) { return point.value; });
        return scale.stretches(values).map(function (stretch) {
            return stretch.slice(1).map(function (pair, index) {
                const before = stretch[index];
                const open = model.points[pair[0]].partial || model.points[before[0]].partial;
                return dom.svg('polyline', {
                    points: at(place, before[0], before[1]) + ' ' + at(place, pair[0], pair[1]),
                    class: 'helpdesk-kpi-line' + (open ? ' helpdesk-kpi-open-line' : '') + (values.length > MANY ? ' helpdesk-kpi-thin-line' : '')
                });
            });
        });
    }

    function indexOf(points, day, fallback) {
        const found = points.findIndex(function (point) { return point.from >= day; });
        return found < 0 ? fallback : found;
    }

    function targets(model, place) {
        const last = model.points.length - 1;
        return model.lines.filter(function (line) { return line.seconds <= place.top; }).map(function (line) {
            const start = line.from ? indexOf(model.points, line.from, last + 1) : 0;
            const end = line.until ? indexOf(model.points, line.until, last + 1) : last + 1;
            const y = place.y(line.seconds);
            return start >= end ? null : [
                dom.svg('line', {
                    x1: start === 0 ? place.area.left : place.x(start), x2: end > last ? place.area.right : place.x(end),
                    y1: y, y2: y, class: 'helpdesk-kpi-target-line'
                })
            ];
        });
    }

    /** Where the line passes between two points of a stretch. */
    function between(place, before, after) {
        const long = place.x(after[0]) - place.x(before[0]);
        return Array.from({ length: Math.floor(long / PACE) }, function (none, index) {
            const part = (index + 1) * PACE / long;
            return {
                x: place.x(before[0]) + part * long,
                y: place.y(before[1]) + part * (place.y(after[1]) - place.y(before[1]))
            };
        });
    }

    function way(place, stretches) {
        return [].concat.apply([], stretches.map(function (stretch) {
            return [].concat.apply([], stretch.slice(1).map(function (pair, index) {
                return between(place, stretch[index], pair);
            }));
        }));
    }

    function targetNames(model, place) {
        const most = Math.floor((place.area.right - place.area.left) / axes.width('m'));
        const stretches = scale.stretches(model.points.map(function (point) { return point.value; }));
        const spots = [].concat.apply([], stretches).map(function (pair) {
            return { x: place.x(pair[0]), y: place.y(pair[1]) };
        });
        return names.render(model.lines.filter(function (line) { return line.seconds <= place.top; }).map(function (line) {
            const words = AJS.I18n.getText('helpdesk-kpi.trend.target', line.label);
            return {
                y: place.y(line.seconds), words: words.length > most ? words.slice(0, most - 1) + '\u2026' : words
            };
        }), place.area, spots, way(place, stretches));
    }

    function shape(point, x, y) {
        if (point.mark) {
            const turn = point.mark === 'up' ? 1 : -1;
            return dom.svg('polygon', {
                points: [[x, y - 7 * turn], [x - 6, y + 4 * turn], [x + 6, y + 4 * turn]].map(function (pair) {
                    return pair[0].toFixed(1) + ',' + pair[1].toFixed(1);
                }).join(' '),
                class: 'helpdesk-kpi-mark'
            });
        }
        return dom.svg('circle', {
            cx: x.toFixed(1), cy: y.toFixed(1), r: 3.5,
            class: 'helpdesk-kpi-point' + (point.few || point.partial ? ' helpdesk-kpi-few' : '')
        });
    }

    /** Each point can be pointed at over all its height; where they are close only those that say more are drawn. */
    function points(model, place) {
        const step = model.points.length < 2 ? 40 : place.x(1) - place.x(0);
        const values = model.points.map(function (point) { return point.value; });
        return model.points.map(function (point, index) {
            if (point.value === null) {
                return null;
            }
            const x = place.x(index);
            const y = place.y(point.value);
            const alone = (index === 0 || values[index - 1] === null) && (index === values.length - 1 || values[index + 1] === null);
            const drawn = step >= NEAR || alone || point.mark || point.partial;
            return drill.mark(point.link, { 'data-words': point.words, class: 'helpdesk-kpi-spot' + (drawn ? '' : ' helpdesk-kpi-faint') },
                dom.svg('rect', {
                    x: (x - step / 2).toFixed(1), width: step.toFixed(1), y: place.area.top,
                    height: place.area.bottom - place.area.top, class: 'helpdesk-kpi-catch'
                }), shape(point, x, y));
        });
    }

    /**
     * @param {{points: Array, lines: Array, ticks: function(number, number), bucket: string}} model a point has from, value,
     *     words, link, and may have few, partial, mark and usual
     */
    function draw(model, width) {
        const place = layout(model, width);
        const days = model.points.map(function (point) { return point.from; });
        return {
            height: HEIGHT,
            nodes: [
                axes.sides(place.ticks, place.y, place.area),
                axes.foot(axes.named(days, model.bucket, place.x), place.x, place.area),
                usual(model, place), targets(model, place), lines(model, place), points(model, place),
                targetNames(model, place)
            ]
        };
    }

    return { draw: draw, top: top, far: far };
});
