/** Named days as they are typed, one per line. */
define('helpdesk-kpi/day-lines', [], function () {
    'use strict';

    function day(line) {
        return line.trim().split(/\s+/, 1)[0];
    }

    function lines(text) {
        return text.split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
    }

    /**
     * Adds days that are not there yet, in order; what was typed stays.
     *
     * @param {Object<string, ?string>} days names by date
     * @return {{text: string, added: number}}
     */
    function merge(text, days) {
        const typed = lines(text);
        const known = new Set(typed.map(day));
        const added = Object.keys(days).filter(function (date) { return !known.has(date); });
        const all = typed.concat(added.map(function (date) { return (date + ' ' + (days[date] || '')).trim(); }));
        return {
            text: all.sort(function (one, other) { return day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0; })
                .join('\n'),
            added: added.length
        };
    }

    return { merge: merge };
});
