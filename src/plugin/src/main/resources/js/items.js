/** The dashboard items, by the names that the app's descriptor gives. */
define('helpdesk-kpi/item-frt', ['helpdesk-kpi/gadget', 'helpdesk-kpi/kpi-view'], function (gadget, view) {
    'use strict';

    return gadget.item(view.of('frt'));
});

define('helpdesk-kpi/item-art', ['helpdesk-kpi/gadget', 'helpdesk-kpi/kpi-view'], function (gadget, view) {
    'use strict';

    return gadget.item(view.of('art'));
});

define('helpdesk-kpi/item-fcr', ['helpdesk-kpi/gadget', 'helpdesk-kpi/kpi-view'], function (gadget, view) {
    'use strict';

    return gadget.item(view.of('fcr'));
});

define('helpdesk-kpi/item-escalation', ['helpdesk-kpi/gadget', 'helpdesk-kpi/kpi-view'], function (gadget, view) {
    'use strict';

    return gadget.item(view.of('escalation'));
});

define('helpdesk-kpi/item-table', [
    'helpdesk-kpi/gadget', 'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/grid',
    'helpdesk-kpi/scope', 'helpdesk-kpi/states'
], function (gadget, dom, urls, rest, grid, scope, states) {
    'use strict';

    const KPIS = ['frt', 'art', 'fcr', 'escalation'];

    function show(chosen, report, resized) {
        const named = Object.assign({ queues: report.rows, agents: report.rows }, chosen);
        return dom.el('div', {},
            scope.head(report, named, true),
            report.rows.length === 0
                ? states.empty(AJS.I18n.getText('helpdesk-kpi.empty'))
                : [grid.render(report, chosen, 'agent,queue'), dom.el('p', { class: 'helpdesk-kpi-quiet' },
                    AJS.I18n.getText('helpdesk-kpi.grid.note'), ' ', grid.note(report))],
            scope.foot(report, KPIS, resized));
    }

    return gadget.item({
        statistics: true,
        statistic: 'mean',
        load: function (chosen, resized) {
            return rest.get(urls.report(chosen, 'agent,queue', '')).then(function (report) {
                return show(chosen, report, resized);
            });
        }
    });
});
