/** Counts down to instants on the page for as long as they are seen, by the server's clock. */
define('helpdesk-kpi/countdown', ['helpdesk-kpi/duration'], function (duration) {
    'use strict';

    const SECOND = 1000;
    const MINUTE = 60 * SECOND;
    const HOUR = 60 * MINUTE;

    /** @param {number} left in milliseconds; below zero it is over */
    function words(left) {
        const near = Math.abs(left) < HOUR;
        // What is left is rounded down and what is over as well, so that nothing is over before it is.
        const whole = Math.floor(Math.abs(left) / (near ? SECOND : MINUTE)) * (near ? 1 : 60);
        return left < 0
            ? AJS.I18n.getText('helpdesk-kpi.now.over', duration.format(whole, 'elapsed'))
            : AJS.I18n.getText('helpdesk-kpi.now.left', duration.format(whole, 'elapsed'));
    }

    /** Until when nothing shown changes: the next second where one is within the hour, else the next minute. */
    function pause(lefts) {
        const step = lefts.some(function (left) { return Math.abs(left) < HOUR; }) ? SECOND : MINUTE;
        return Math.min.apply(null, lefts.map(function (left) {
            const rest = ((left % step) + step) % step;
            return (rest === 0 && left < 0 ? step : rest) + 20;
        }));
    }

    /**
     * Keeps the texts of the elements with data-due (milliseconds since 1970) in the given one. Being seen is what starts
     * and stops it: nothing runs for what has left the page, is hidden, or never came.
     *
     * @param {number} now when the answer was made, by the server
     * @param {function(Element)} over is called with an element whose instant passes
     */
    function start(root, now, over) {
        const ahead = now - performance.now();
        let timer = null;

        function tick() {
            const time = performance.now() + ahead;
            const lefts = Array.from(root.querySelectorAll('[data-due]')).map(function (element) {
                const left = Number(element.getAttribute('data-due')) - time;
                const text = words(left);
                if (element.textContent !== text) {
                    element.textContent = text;
                }
                if (left < 0) {
                    over(element);
                }
                return left;
            });
            timer = lefts.length > 0 ? window.setTimeout(tick, pause(lefts)) : null;
        }

        new ResizeObserver(function () {
            window.clearTimeout(timer);
            timer = null;
            if (root.isConnected && root.getClientRects().length > 0) {
                tick();
            }
        }).observe(root);
    }

    return { start: start, words: words, pause: pause };
});
