/** One KPI: the figure as a card, how it went, and the queues and agents behind it. */
define('helpdesk-kpi/kpi-view', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest',
    'helpdesk-kpi/card', 'helpdesk-kpi/trend', 'helpdesk-kpi/groups', 'helpdesk-kpi/scope', 'helpdesk-kpi/spikes'
], function (dom, figures, urls, rest, card, trend, groups, scope, spikes) {
    'use strict';

    const TITLES = {
        frt: AJS.I18n.getText('helpdesk-kpi.gadget.frt'),
        art: AJS.I18n.getText('helpdesk-kpi.gadget.art'),
        fcr: AJS.I18n.getText('helpdesk-kpi.gadget.fcr'),
        escalation: AJS.I18n.getText('helpdesk-kpi.gadget.escalation')
    };

    /** They are of queues, whoever handed the tickets up. */
    function hasSpikes(kpi, chosen) {
        return kpi === 'escalation' && !chosen.agent;
    }

    /** Where persons may not be told apart the figure itself can still be seen, with the sentence that says why. */
    function byAgent(kpi, chosen) {
        return rest.get(urls.report(chosen, 'agent', kpi)).catch(function (error) {
            if (error.status !== 403) {
                throw error;
            }
            return { rows: [], refusal: error.message };
        });
    }

    function agents(report, kpi, chosen) {
        return report.refusal ? dom.el('p', { class: 'helpdesk-kpi-quiet' }, report.refusal)
            : [scope.withheld(report), groups.render(report, 'agent', kpi, chosen)];
    }

    function reports(kpi, chosen) {
        return Promise.all([
            rest.get(urls.report(chosen, 'day', kpi)),
            rest.get(urls.report(chosen, 'queue', kpi)),
            chosen.names === 'no' ? null : byAgent(kpi, chosen),
            hasSpikes(kpi, chosen) ? rest.get(urls.spikes(chosen)) : null
        ]);
    }

    function show(kpi, chosen, all, resized) {
        const report = all[0];
        return dom.el('div', {},
            scope.head(report, chosen, !figures.isRate(kpi)),
            card.render(report, kpi, chosen),
            trend.render(report, kpi, chosen, resized),
            all[3] && spikes.render(all[3], chosen, resized),
            groups.render(all[1], 'queue', kpi, chosen),
            all[2] && agents(all[2], kpi, chosen),
            scope.foot(report, [kpi], resized));
    }

    function of(kpi) {
        const isRate = figures.isRate(kpi);
        return {
            id: kpi,
            fields: ['period', 'queue', 'agent', 'priority', 'channel'].concat(isRate ? [] : ['time', 'statistic']),
            switches: isRate ? [] : ['statistic'],
            defaults: { kpi: kpi, statistic: kpi === 'art' ? 'mean' : 'median' },
            title: function () { return TITLES[kpi]; },
            load: function (chosen, resized) {
                return Promise.all([scope.known(chosen), reports(kpi, chosen)]).then(function (both) {
                    return show(kpi, both[0], both[1], resized);
                });
            },
            csv: function (chosen) { return urls.csv('report', chosen, { by: 'day', metric: kpi }); }
        };
    }

    return { of: of };
});

define('helpdesk-kpi/view-frt', ['helpdesk-kpi/kpi-view'], function (kpiView) {
    'use strict';

    return kpiView.of('frt');
});

define('helpdesk-kpi/view-art', ['helpdesk-kpi/kpi-view'], function (kpiView) {
    'use strict';

    return kpiView.of('art');
});

define('helpdesk-kpi/view-fcr', ['helpdesk-kpi/kpi-view'], function (kpiView) {
    'use strict';

    return kpiView.of('fcr');
});

define('helpdesk-kpi/view-escalation', ['helpdesk-kpi/kpi-view'], function (kpiView) {
    'use strict';

    return kpiView.of('escalation');
});
