/**
 * What is chosen for a view, in one place: read, checked and written. Always strings; on the wire HTML-escaped,
 * possibly never saved.
 */
define('helpdesk-kpi/prefs', [], function () {
    'use strict';

    const PERIODS = [
        'last30', 'today', 'last7', 'last90', 'thisWeek', 'lastWeek', 'thisMonth', 'lastMonth',
        'thisQuarter', 'lastQuarter', 'last365'
    ];
    /** The period that is told by its first and last day. */
    const DAYS = 'days';
    const TIMES = ['elapsed', 'business'];
    const STATISTICS = ['median', 'mean', 'p90'];
    const REFRESH = ['0', '15', '30', '60', '120'];
    const ALLOWED = {
        period: PERIODS.concat(DAYS),
        time: TIMES,
        statistic: STATISTICS,
        kpi: ['frt', 'art', 'fcr', 'escalation'],
        bucket: ['day', 'week', 'month'],
        by: ['queue', 'priority', 'agent', 'channel', 'agent,queue'],
        metric: ['', 'firstResponse', 'nextResponse', 'resolution', 'timeInQueue'],
        measure: ['opened', 'answered'],
        refresh: REFRESH
    };
    /** Ids, names and lists of names; anything goes. */
    const TEXTS = ['title', 'queue', 'agent', 'priority', 'channel', 'state'];
    const LONGEST = 2000;
    const STANDARD = { limit: '20', from: '', to: '' };
    const NAMES = ['title', 'period', 'from', 'to', 'queue', 'agent', 'priority', 'channel', 'time', 'statistic', 'kpi',
        'bucket', 'by', 'metric', 'measure', 'state', 'limit', 'refresh'];
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

    function text(value) {
        return value === undefined || value === null ? '' : String(value);
    }

    function isDay(value) {
        return /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value + 'T00:00:00Z'));
    }

    function isLimit(value) {
        return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 200;
    }

    function isValid(name, value) {
        if (ALLOWED[name]) {
            return ALLOWED[name].indexOf(value) >= 0;
        }
        if (name === 'from' || name === 'to') {
            return value === '' || isDay(value);
        }
        return name === 'limit' ? isLimit(value) : value.length <= LONGEST;
    }

    function standard(name, defaults) {
        if (defaults && defaults[name] !== undefined) {
            return defaults[name];
        }
        return ALLOWED[name] ? ALLOWED[name][0] : STANDARD[name] || '';
    }

    /** A period of days without both of them, or with the last before the first, is none. */
    function settled(chosen, defaults) {
        const whole = chosen.period !== DAYS || (chosen.from && chosen.to && chosen.from <= chosen.to);
        return whole ? chosen : Object.assign(chosen, { period: standard('period', defaults), from: '', to: '' });
    }

    function taken(given, defaults) {
        return settled(NAMES.reduce(function (all, name) {
            const value = given[name];
            const there = value !== undefined && value !== '' || TEXTS.indexOf(name) >= 0 && value === '';
            all[name] = there && isValid(name, value) ? value : standard(name, defaults);
            return all;
        }, { names: given.names === 'no' ? 'no' : 'yes' }), defaults);
    }

    function each(raw, change) {
        return Object.keys(raw || {}).reduce(function (all, name) {
            all[name] = change(text(raw[name]));
            return all;
        }, {});
    }

    /**
     * What is chosen, with every field there is; whatever is missing or unknown becomes the default. "names" is "no"
     * where nobody may be named; it is never saved.
     *
     * @param {?Object} raw as the dashboard hands it over
     * @param {?Object} defaults the view's own
     */
    function read(raw, defaults) {
        return taken(each(raw, unescape), defaults);
    }

    /** As read, from the query of an address. */
    function fromAddress(search, defaults) {
        const given = {};
        new URLSearchParams(search).forEach(function (value, name) {
            given[name] = value;
        });
        return taken(given, defaults);
    }

    /** What an address has to tell: all that differs from the defaults. */
    function toAddress(chosen, defaults) {
        const usual = taken({}, defaults);
        return NAMES.filter(function (name) {
            return name !== 'refresh' && chosen[name] !== usual[name];
        }).reduce(function (all, name) {
            all[name] = chosen[name];
            return all;
        }, {});
    }

    /** What is handed to the dashboard to keep. */
    function write(chosen) {
        return NAMES.reduce(function (all, name) {
            all[name] = name === 'refresh' && chosen.refresh === '0' ? 'false' : chosen[name];
            return all;
        }, { isConfigured: 'true' });
    }

    function period(chosen) {
        if (chosen.period !== DAYS) {
            return {};
        }
        const found = {};
        ['from', 'to'].forEach(function (name) {
            if (!isDay(chosen[name])) {
                found[name] = AJS.I18n.getText('helpdesk-kpi.problem.day');
            }
        });
        if (!found.from && !found.to && chosen.from > chosen.to) {
            found.to = AJS.I18n.getText('helpdesk-kpi.problem.order');
        }
        return found;
    }

    /** What is wrong with values as they are typed: a sentence for each field. */
    function problems(chosen) {
        const found = period(chosen);
        if (!isLimit(chosen.limit)) {
            found.limit = AJS.I18n.getText('helpdesk-kpi.problem.limit');
        }
        return found;
    }

    /** The names in a field that takes several: separated by commas, each written as in an address. */
    function list(value) {
        return text(value).split(',').filter(Boolean).map(function (one) {
            try {
                return decodeURIComponent(one);
            } catch (malformed) {
                return one;
            }
        });
    }

    /** The other way round. */
    function listed(values) {
        return values.map(encodeURIComponent).join(',');
    }

    return {
        PERIODS: PERIODS,
        DAYS: DAYS,
        TIMES: TIMES,
        STATISTICS: STATISTICS,
        REFRESH: REFRESH,
        ALLOWED: ALLOWED,
        read: read,
        write: write,
        fromAddress: fromAddress,
        toAddress: toAddress,
        problems: problems,
        list: list,
        listed: listed
    };
});
