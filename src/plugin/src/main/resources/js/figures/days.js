/** Writes days and instants in the reader's language. */
define('helpdesk-kpi/days', ['helpdesk-kpi/duration', 'helpdesk-kpi/numbers'], function (duration, numbers) {
    'use strict';

    function written(day, weekday) {
        return new Intl.DateTimeFormat(numbers.language(), {
            weekday: weekday, day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'
        }).format(new Date(day + 'T00:00:00Z'));
    }

    /** @param {string} day an ISO date */
    function day(day) {
        return written(day, undefined);
    }

    /** A day by itself, with its weekday: desks are busy by weekdays. */
    function single(day) {
        return written(day, 'short');
    }

    /**
     * @param {?string} instant ISO-8601 in UTC, shown in the given zone, or in the reader's, which is then named
     * @param {?boolean} exact whether the seconds matter
     */
    function instant(instant, zone, exact) {
        if (!instant) {
            return duration.UNKNOWN;
        }
        return new Intl.DateTimeFormat(numbers.language(), {
            weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
            hour: '2-digit', minute: '2-digit', second: exact ? '2-digit' : undefined, hourCycle: 'h23',
            timeZone: zone || undefined, timeZoneName: zone ? undefined : 'short'
        }).format(new Date(instant));
    }

    /** An instant that is near, in the given zone: which year it is goes without saying. */
    function soon(instant, zone) {
        return new Intl.DateTimeFormat(numbers.language(), {
            weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone
        }).format(new Date(instant));
    }

    function range(period) {
        return period.from === period.to
            ? single(period.from)
            : AJS.I18n.getText('helpdesk-kpi.range', day(period.from), day(period.to));
    }

    return { day: day, single: single, instant: instant, soon: soon, range: range };
});
