/** The next days of a calendar, open and closed, as the settings that are typed would have them. */
define('helpdesk-kpi/preview', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/days', 'helpdesk-kpi/duration', 'helpdesk-kpi/numbers'
], function (dom, days, duration, numbers) {
    'use strict';

    const el = dom.el;

    function weekday(day) {
        return new Intl.DateTimeFormat(numbers.language(), {
            weekday: 'short', timeZone: 'UTC'
        }).format(new Date(day + 'T00:00:00Z'));
    }

    function why(day) {
        if (day.reason === 'hours') {
            return day.validFrom
                ? AJS.I18n.getText('helpdesk-kpi.admin.preview.since', days.day(day.validFrom))
                : AJS.I18n.getText('helpdesk-kpi.admin.preview.hours');
        }
        const kind = day.reason === 'closed'
            ? AJS.I18n.getText('helpdesk-kpi.admin.preview.closed')
            : AJS.I18n.getText('helpdesk-kpi.admin.preview.special');
        return day.name ? AJS.I18n.getText('helpdesk-kpi.admin.preview.named', kind, day.name) : kind;
    }

    function row(day) {
        const open = day.hours.length > 0;
        return el('tr', { class: open ? null : 'helpdesk-kpi-closed' },
            el('th', { scope: 'row' }, weekday(day.day) + ' ' + days.day(day.day)),
            el('td', {}, open ? day.hours.join(', ') : AJS.I18n.getText('helpdesk-kpi.admin.preview.none')),
            el('td', { class: 'helpdesk-kpi-number' }, open ? duration.format(day.seconds, 'business') : ''),
            el('td', {}, why(day)));
    }

    /** @param {Array} all one object for each day, as REST tells them */
    function table(all, name) {
        return el('div', { class: 'helpdesk-kpi-scroll', role: 'region', tabindex: '0', 'aria-label': name },
            el('table', { class: 'aui helpdesk-kpi-table' },
                el('caption', { class: 'assistive' }, name),
                el('thead', {}, el('tr', {},
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.column.day')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.preview.open')),
                    el('th', { scope: 'col', class: 'helpdesk-kpi-number' },
                        AJS.I18n.getText('helpdesk-kpi.admin.preview.length')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.preview.why')))),
                el('tbody', {}, all.map(row))));
    }

    return { table: table };
});
