/** What helps to make calendars: a preview of each, public holidays and calendar files. */
define('helpdesk-kpi/calendars', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/holidays', 'helpdesk-kpi/preview', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest'
], function (dom, holidays, preview, urls, rest) {
    'use strict';

    const PAUSE = 400;

    function problems(error) {
        return dom.el('p', { class: 'helpdesk-kpi-quiet' },
            AJS.I18n.getText('helpdesk-kpi.admin.preview.wrong', error.message));
    }

    /**
     * @param {Element} row the calendar's row
     * @param {function(): Promise} typed tells the calendars as they are typed
     */
    function start(row, index, typed) {
        const name = row.id;
        const stage = dom.el('div', { class: 'helpdesk-kpi-preview' });
        const title = AJS.I18n.getText('helpdesk-kpi.admin.preview.title');
        let asked = 0;
        let timer = 0;

        function field(part) {
            return document.getElementById(name + '.' + part);
        }

        function refresh() {
            asked += 1;
            const mine = asked;
            typed().then(function (calendars) {
                return rest.send(urls.calendarPreview(), calendars[index]);
            }).then(function (found) {
                return preview.table(found.days, title);
            }, problems).then(function (shown) {
                if (mine === asked) {
                    dom.replace(stage, shown);
                }
            });
        }

        row.addEventListener('input', function () {
            clearTimeout(timer);
            timer = setTimeout(refresh, PAUSE);
        });
        field('closed').closest('.field-group').before(holidays.tools(name, field));
        row.append(dom.el('h4', {}, title), stage);
        refresh();
    }

    return { start: start };
});
