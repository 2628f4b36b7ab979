/** What is left on a clock, second by second: it counts only while its calendar is open. */
define('helpdesk-kpi/running-clock', [], function () {
    'use strict';

    const SECOND = 1000;

    /** The seconds that passed on the clock from when it was read until an instant. */
    function passed(runs, read, now) {
        if (!runs) {
            return 0;
        }
        const from = Math.max(read, Date.parse(runs.from));
        const to = runs.to ? Math.min(now, Date.parse(runs.to)) : now;
        return Math.max(0, to - from) / SECOND;
    }

    /**
     * @param {{remaining: ?number, runs: ?{from: string, to: ?string}}} clock as it was read
     * @param {number} read when, in milliseconds
     * @param {number} now the instant to tell it for
     * @returns {?number} seconds left, negative when over
     */
    function left(clock, read, now) {
        return clock.remaining === null || clock.remaining === undefined
            ? null : clock.remaining - passed(clock.runs, read, now);
    }

    function counts(clock, now) {
        return Boolean(clock.runs) && Date.parse(clock.runs.from) <= now
            && (!clock.runs.to || now < Date.parse(clock.runs.to));
    }

    /** When it was at risk, over, opens or closes since it was read, only the server knows how it stands. */
    function isStale(clock, read, now) {
        const borders = clock.runs ? [clock.runs.from, clock.runs.to].filter(Boolean).map(Date.parse) : [];
        const crossed = borders.some(function (border) { return read < border && border <= now; });
        return crossed || (clock.remaining >= 0 && left(clock, read, now) < 0);
    }

    /**
     * The server's time, by how long this page has been open since it was told: the reader's own clock may be wrong.
     *
     * @param {string} told the server's instant
     */
    function time(told) {
        const start = performance.now();
        const read = Date.parse(told);
        return { read: read, now: function () { return read + performance.now() - start; } };
    }

    /** Calls back every second until it is told to stop. */
    function tick(each) {
        const timer = setInterval(function () {
            if (!each()) {
                clearInterval(timer);
            }
        }, SECOND);
    }

    return { left: left, counts: counts, isStale: isStale, time: time, tick: tick };
});
