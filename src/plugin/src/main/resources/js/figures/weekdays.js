/** The days of the week in the reader's language and order. */
define('helpdesk-kpi/weekdays', ['helpdesk-kpi/numbers'], function (numbers) {
    'use strict';

    const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    /** The fifth of January 2026 was a Monday. */
    const MONDAY = Date.UTC(2026, 0, 5);
    const DAY = 24 * 60 * 60 * 1000;

    /** From 1, Monday; where the browser does not know it, the week begins as reports' weeks do. */
    function first(language) {
        const locale = new Intl.Locale(language);
        const info = locale.getWeekInfo ? locale.getWeekInfo() : locale.weekInfo;
        return info ? info.firstDay : 1;
    }

    function ordered() {
        const start = first(numbers.language()) - 1;
        return DAYS.slice(start).concat(DAYS.slice(0, start));
    }

    /** @param {string} length "long", "short" or "narrow" */
    function name(day, length) {
        return new Intl.DateTimeFormat(numbers.language(), { weekday: length, timeZone: 'UTC' })
            .format(new Date(MONDAY + DAYS.indexOf(day) * DAY));
    }

    /** An hour of the day, such as 09:00 to 10:00. */
    function hour(hour) {
        const clock = function (at) { return String(at).padStart(2, '0') + ':00'; };
        return AJS.I18n.getText('helpdesk-kpi.interval', clock(hour), clock(hour + 1));
    }

    return { ordered: ordered, name: name, hour: hour };
});
