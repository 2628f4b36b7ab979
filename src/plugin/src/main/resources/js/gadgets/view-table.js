/** All figures in one table, by agent, queue, priority or channel. */
define('helpdesk-kpi/view-table', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/grid', 'helpdesk-kpi/scope',
    'helpdesk-kpi/states'
], function (dom, urls, rest, grid, scope, states) {
    'use strict';

    const KPIS = ['frt', 'art', 'fcr', 'escalation'];

    /** Where nobody may be named the table is of queues. */
    function by(chosen) {
        return chosen.names === 'no' && chosen.by.indexOf('agent') >= 0 ? 'queue' : chosen.by;
    }

    /** Where persons may not be told apart there are still the queues, with the sentence that says why. */
    function reported(chosen) {
        return rest.get(urls.report(chosen, by(chosen), '')).catch(function (error) {
            if (error.status !== 403 || by(chosen).indexOf('agent') < 0) {
                throw error;
            }
            return rest.get(urls.report(chosen, 'queue', '')).then(function (report) {
                return Object.assign({ refusal: error.message }, report);
            }, function () { throw error; });
        });
    }

    function show(chosen, report, resized) {
        return dom.el('div', {},
            scope.head(report, chosen, true),
            report.refusal ? states.empty(report.refusal) : null,
            report.rows.length === 0
                ? states.empty(AJS.I18n.getText('helpdesk-kpi.empty'))
                : [grid.render(report, chosen, report.by), dom.el('p', { class: 'helpdesk-kpi-quiet' },
                    AJS.I18n.getText('helpdesk-kpi.grid.note'), ' ', grid.note(report))],
            scope.foot(report, KPIS, resized));
    }

    return {
        id: 'table',
        fields: ['period', 'by', 'queue', 'agent', 'priority', 'channel', 'time', 'statistic'],
        offers: { by: ['agent,queue', 'queue', 'agent', 'priority', 'channel'] },
        defaults: { by: 'agent,queue', statistic: 'mean' },
        title: function () { return AJS.I18n.getText('helpdesk-kpi.gadget.table'); },
        load: function (chosen, resized) {
            return Promise.all([reported(chosen), scope.known(chosen)]).then(function (all) {
                return show(all[1], all[0], resized);
            });
        },
        csv: function (chosen) { return urls.csv('report', chosen, { by: by(chosen) }); }
    };
});
