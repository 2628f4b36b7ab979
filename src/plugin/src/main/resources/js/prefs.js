/** A gadget's preferences: always strings on the wire, HTML-escaped, possibly never saved. */
define('helpdesk-kpi/prefs', [], function () {
    'use strict';

    const PERIODS = [
        'last30', 'today', 'last7', 'last90', 'thisWeek', 'lastWeek', 'thisMonth', 'lastMonth',
        'thisQuarter', 'lastQuarter', 'last365'
    ];
    const TIMES = ['elapsed', 'business'];
    const STATISTICS = ['median', 'mean', 'p90'];
    const REFRESH = ['0', '15', '30', '60', '120'];
    const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

    function named(whole, name) {
        return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : whole;
    }

    function coded(whole, code) {
        const number = code[0].toLowerCase() === 'x' ? parseInt(code.slice(1), 16) : parseInt(code, 10);
        return number >= 0 && number <= 0x10ffff ? String.fromCodePoint(number) : whole;
    }

    /** Undoes HTML escaping once, without handing the text to an HTML parser. */
    function unescape(text) {
        return text.replace(/&(?:#(x[0-9a-f]+|[0-9]+)|([a-z]+));/gi, function (whole, code, name) {
            return code ? coded(whole, code) : named(whole, name.toLowerCase());
        });
    }

    function decode(value) {
        return value === undefined || value === null ? '' : unescape(String(value));
    }

    function oneOf(allowed, value, fallback) {
        return allowed.indexOf(value) >= 0 ? value : fallback;
    }

    /** The preferences as they are used; whatever is missing or unknown becomes the default. */
    function read(raw, defaultStatistic) {
        const given = raw || {};
        return {
            period: oneOf(PERIODS, decode(given.period), PERIODS[0]),
            queue: decode(given.queue),
            agent: decode(given.agent),
            time: oneOf(TIMES, decode(given.time), TIMES[0]),
            statistic: oneOf(STATISTICS, decode(given.statistic), defaultStatistic || STATISTICS[0]),
            refresh: oneOf(REFRESH, decode(given.refresh), REFRESH[0])
        };
    }

    /** What is handed to the dashboard to keep. */
    function write(chosen) {
        return {
            period: chosen.period,
            queue: chosen.queue,
            agent: chosen.agent,
            time: chosen.time,
            statistic: chosen.statistic,
            refresh: chosen.refresh === '0' ? 'false' : chosen.refresh,
            isConfigured: 'true'
        };
    }

    return {
        PERIODS: PERIODS,
        TIMES: TIMES,
        STATISTICS: STATISTICS,
        REFRESH: REFRESH,
        read: read,
        write: write
    };
});
