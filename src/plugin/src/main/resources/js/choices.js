/** What the filters of a view can offer. */
define('helpdesk-kpi/choices', ['helpdesk-kpi/report-url', 'helpdesk-kpi/rest'], function (urls, rest) {
    'use strict';

    /** The groups that had a ticket within a year, as rows of a report. */
    function rows(by) {
        return rest.get(urls.report({ period: 'last365' }, by, 'frt')).then(function (report) {
            return report.rows.map(function (row) { return row[by]; }).filter(Boolean);
        });
    }

    function load() {
        return Promise.all(['queue', 'agent', 'priority', 'channel'].map(rows)).then(function (all) {
            return { queues: all[0], agents: all[1], priorities: all[2], channels: all[3] };
        });
    }

    return { load: load };
});
