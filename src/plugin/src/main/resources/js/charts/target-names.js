/** The names of target lines, each beside its line where it hides no point, if there is such a place. */
define('helpdesk-kpi/target-names', ['helpdesk-kpi/axes'], function (axes) {
    'use strict';

    /** From a name's foot up and down, and from a point to its edge. */
    const ABOVE = 11;
    const BELOW = 3;
    const RADIUS = 7;
    /** Bold letters are wider than those of the axes. */
    const BOLD = 1.12;
    const STEP = 8;
    /** How far from the line a name's foot is: just above and just below it, else further away. */
    const FEET = [-4, 14, -18, 28, -32, 42];
    const AWAY = 50;
    const HIDDEN = 1000;

    function meet(one, other) {
        return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    }

    function around(spot, radius) {
        return { left: spot.x - radius, right: spot.x + radius, top: spot.y - radius, bottom: spot.y + radius };
    }

    /** Every place for a name of this width, from the right to the left, those nearest to the line first. */
    function places(y, width, area) {
        const found = [];
        for (let right = area.right; right === area.right || right - width >= area.left; right -= STEP) {
            FEET.forEach(function (foot, index) {
                found.push({
                    right: right, left: right - width, foot: y + foot, top: y + foot - ABOVE, bottom: y + foot + BELOW,
                    away: Math.floor(index / 2)
                });
            });
        }
        return found.filter(function (place) { return place.top >= 0 && place.bottom <= area.bottom; });
    }

    function best(all, cost) {
        return all.reduce(function (found, place) {
            const its = cost(place);
            return found && found.cost <= its ? found : { place: place, cost: its };
        }, null).place;
    }

    /**
     * Where the names stand.
     *
     * @param {Array<{y: number, words: string}>} names
     * @param {Array<{x: number, y: number}>} points are not to be hidden
     * @param {Array<{x: number, y: number}>} way along the line between them: rather not
     */
    function placed(names, area, points, way) {
        const spots = points.map(function (point) { return around(point, RADIUS); });
        const between = way.map(function (spot) { return around(spot, 1); });
        const taken = [];
        return names.map(function (name) {
            const place = best(places(name.y, BOLD * axes.width(name.words), area), function (one) {
                const met = function (other) { return meet(one, other); };
                return HIDDEN * HIDDEN * taken.filter(met).length + HIDDEN * spots.filter(met).length
                    + AWAY * one.away + between.filter(met).length;
            });
            taken.push(place);
            return place;
        });
    }

    function render(names, area, points, way) {
        return placed(names, area, points, way).map(function (place, index) {
            return axes.text(place.right, place.foot, 'end', names[index].words, 'helpdesk-kpi-target-name');
        });
    }

    return { placed: placed, render: render };
});
