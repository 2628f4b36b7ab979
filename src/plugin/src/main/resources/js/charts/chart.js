/** A picture that is drawn anew for the width it has, with one stop for the keyboard and its words below. */
define('helpdesk-kpi/chart', ['helpdesk-kpi/dom'], function (dom) {
    'use strict';

    /** Until the page says how wide it is. */
    const FIRST_WIDTH = 640;
    const LEAST_WIDTH = 240;
    /** The size of text that the pictures are drawn for; where it is larger, all of the picture is. */
    const TEXT = 14;
    /** Places whose middles differ by less than this stand in one line. */
    const LINE = 5;

    /** Which of the places in the line above or below is nearest; the same one where there is none. */
    function beside(places, current, down) {
        const own = places[current];
        const found = places.map(function (place, index) {
            return { index: index, away: (place.y - own.y) * (down ? 1 : -1), aside: Math.abs(place.x - own.x) };
        }).filter(function (one) { return one.away > LINE; }).sort(function (one, other) {
            return Math.abs(one.away - other.away) > LINE ? one.away - other.away : one.aside - other.aside;
        });
        return found.length === 0 ? current : found[0].index;
    }

    /** Which place a key leads to: along the line, from line to line, to either end; null for any other key. */
    function moved(key, places, current) {
        switch (key) {
        case 'ArrowLeft': return Math.max(0, current - 1);
        case 'ArrowRight': return Math.min(places.length - 1, current + 1);
        case 'Home': return 0;
        case 'End': return places.length - 1;
        case 'ArrowUp': return beside(places, current, false);
        case 'ArrowDown': return beside(places, current, true);
        default: return null;
        }
    }

    function middle(link) {
        const box = link.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }

    /** One of the links is a stop of the Tab key; the arrow keys lead from it to the others. */
    function rove(svg) {
        let links = [];
        let current = 0;

        function choose(index) {
            current = Math.max(0, Math.min(index, links.length - 1));
            links.forEach(function (link, at) { link.setAttribute('tabindex', at === current ? '0' : '-1'); });
        }

        svg.addEventListener('focusin', function (event) {
            const at = links.indexOf(event.target);
            if (at >= 0) {
                choose(at);
            }
        });
        svg.addEventListener('keydown', function (event) {
            const next = links.length > 0 ? moved(event.key, links.map(middle), current) : null;
            if (next !== null) {
                event.preventDefault();
                choose(next);
                links[current].focus();
            }
        });
        return function () {
            links = Array.from(svg.querySelectorAll('a'));
            choose(current);
        };
    }

    /** Says below the picture what is pointed at, for those who see; the links' own names say it to others. */
    function tell(svg, words, told) {
        function said(event) {
            const part = event.target.closest && event.target.closest('[data-words]');
            words.textContent = part ? part.getAttribute('data-words') : told;
        }

        svg.addEventListener('pointerover', said);
        svg.addEventListener('focusin', said);
        svg.addEventListener('pointerleave', function () { words.textContent = told; });
        svg.addEventListener('focusout', function () { words.textContent = told; });
    }

    /** How wide the picture may be in its own measure, and how much larger than that it is shown. */
    function room(svg, width) {
        const size = parseFloat(window.getComputedStyle(svg).fontSize) || TEXT;
        const zoom = Math.max(1, size / TEXT);
        return { width: Math.max(LEAST_WIDTH, Math.round(width / zoom)), zoom: zoom };
    }

    /**
     * @param {{label: string, told: string, draw: function(number): {height: number, nodes: Array}}}
     *     model draws for a width; told is what stands below the picture while nothing is pointed at
     * @param {function} resized is called when the height is another
     */
    function render(model, resized) {
        const svg = dom.svg('svg', { role: 'group', 'aria-label': model.label, class: 'helpdesk-kpi-chart' });
        const words = dom.el('p', { class: 'helpdesk-kpi-quiet helpdesk-kpi-words', 'aria-hidden': 'true' }, model.told);
        let drawn = {};
        const gather = rove(svg);
        let shown = 0;

        function draw(place) {
            const before = drawn.height;
            shown = place.width;
            drawn = model.draw(place.width);
            svg.setAttribute('viewBox', '0 0 ' + place.width + ' ' + drawn.height);
            svg.setAttribute('height', drawn.height * place.zoom);
            dom.replace(svg, drawn.nodes);
            gather();
            if (before !== undefined && before !== drawn.height) {
                resized();
            }
        }

        draw({ width: FIRST_WIDTH, zoom: 1 });
        tell(svg, words, model.told);
        new ResizeObserver(function (entries) {
            const width = entries[entries.length - 1].contentRect.width;
            const place = width > 0 ? room(svg, width) : null;
            if (place && place.width !== shown && !svg.contains(document.activeElement)) {
                draw(place);
            }
        }).observe(svg);
        return dom.el('div', { class: 'helpdesk-kpi-picture' }, svg, words);
    }

    return { render: render, moved: moved };
});
