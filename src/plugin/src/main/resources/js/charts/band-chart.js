/** How many tickets took how long: a bar for each band, the median and the 90th percentile above. */
define('helpdesk-kpi/band-chart', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/numbers', 'helpdesk-kpi/scale', 'helpdesk-kpi/axes',
    'helpdesk-kpi/drill'
], function (dom, duration, numbers, scale, axes, drill) {
    'use strict';

    const HEIGHT = 240;
    /** Room above the bars for the marks' names and the bars' numbers. */
    const HEAD = 48;
    const TICKS = 4;
    const APART = 3;

    function highest(bands) {
        return Math.max.apply(null, bands.map(function (band) { return band.count; }));
    }

    /** Where a length stands among bands of equal width: bands, and the share of the band; the last has no end. */
    function placeOf(seconds, bands) {
        const index = bands.findIndex(function (band) { return band.upTo === null || seconds <= band.upTo; });
        const band = bands[index];
        return index + (band.upTo === null ? 0.5 : (seconds - band.over) / (band.upTo - band.over));
    }

    function layout(model, width) {
        const found = scale.counts(highest(model.bands), TICKS);
        const area = axes.area({ width: width, height: HEIGHT, top: HEAD }, found.ticks, 18);
        return {
            area: area, ticks: found.ticks,
            x: scale.linear(0, model.bands.length, area.left, area.right),
            y: scale.linear(0, found.top, area.bottom, area.top)
        };
    }

    /** Where a bar's number stands: in its middle, or beside a mark that goes through there. */
    function beside(words, left, width, lines) {
        const half = axes.width(words) / 2 + APART;
        const middle = left + width / 2;
        const hit = lines.filter(function (x) { return Math.abs(x - middle) < half; })[0];
        if (hit === undefined || width < 4 * half) {
            return middle;
        }
        return hit > middle ? hit - half : hit + half;
    }

    function bar(model, place, lines) {
        return function (band, index) {
            const left = place.x(index) + APART;
            const width = place.x(index + 1) - APART - left;
            const y = place.y(band.count);
            const said = model.say(band);
            const number = numbers.whole(band.count);
            return drill.mark(said.link, { 'data-words': said.words, class: 'helpdesk-kpi-spot' },
                dom.svg('rect', {
                    x: left.toFixed(1), y: place.area.top, width: width.toFixed(1), height: place.area.bottom - place.area.top,
                    class: 'helpdesk-kpi-catch'
                }),
                dom.svg('rect', {
                    x: left.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: (place.area.bottom - y).toFixed(1),
                    rx: 2, class: 'helpdesk-kpi-bar'
                }),
                axes.text(beside(number, left, width, lines), y - 5, 'middle', number, 'helpdesk-kpi-bar-number'));
        };
    }

    /** The borders of the bands, each where it is; one is left out where two would touch. */
    function borders(model, place) {
        const labels = model.bands.map(function (band, index) {
            return { index: index, words: band.over === 0 ? '0' : duration.format(band.over, model.time).replace(/\s/g, '\u00a0') };
        });
        const shown = axes.fits(labels, place.x) ? labels : labels.filter(function (label) { return label.index % 2 === 1; });
        return axes.foot(shown, place.x, place.area);
    }

    /** Each mark has a line of its own for its name, which stays within the picture. */
    function marks(known, lines, place) {
        return known.map(function (mark, index) {
            const x = lines[index];
            const y = 12 + index * 15;
            const half = axes.width(mark.label) / 2 + 2;
            const middle = Math.max(half, Math.min(place.area.width - half, x));
            return [
                dom.svg('line', {
                    x1: x.toFixed(1), x2: x.toFixed(1), y1: y + 4, y2: place.area.bottom, class: 'helpdesk-kpi-measure'
                }),
                axes.text(middle, y, 'middle', mark.label, 'helpdesk-kpi-measure-name')
            ];
        });
    }

    /** @param {{bands: Array, marks: Array<{seconds: ?number, label: string}>, time: string, say: function(Object)}} model */
    function draw(model, width) {
        const place = layout(model, width);
        const known = model.marks.filter(function (mark) { return mark.seconds !== null; });
        const lines = known.map(function (mark) { return place.x(placeOf(mark.seconds, model.bands)); });
        return {
            height: HEIGHT,
            nodes: [
                axes.sides(place.ticks, place.y, place.area), marks(known, lines, place),
                model.bands.map(bar(model, place, lines)),
                borders(model, place)
            ]
        };
    }

    return { draw: draw, placeOf: placeOf };
});
