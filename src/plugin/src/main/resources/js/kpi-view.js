/** A gadget for one KPI. */
define('helpdesk-kpi/kpi-view', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/card',
    'helpdesk-kpi/trend', 'helpdesk-kpi/groups', 'helpdesk-kpi/scope', 'helpdesk-kpi/spikes'
], function (dom, figures, urls, rest, card, trend, groups, scope, spikes) {
    'use strict';

    /** They are of queues, whoever handed the tickets up. */
    function hasSpikes(kpi, chosen) {
        return kpi === 'escalation' && !chosen.agent;
    }

    function reports(kpi, chosen) {
        return Promise.all(['day', 'queue', 'agent'].map(function (by) {
            return rest.get(urls.report(chosen, by, kpi));
        }).concat(hasSpikes(kpi, chosen) ? rest.get(urls.spikes(chosen)) : null));
    }

    function show(kpi, chosen, all, resized) {
        const report = all[0];
        const named = Object.assign({ queues: all[1].rows, agents: all[2].rows }, chosen);
        return dom.el('div', {},
            scope.head(report, named, !figures.isRate(kpi)),
            card.render(report, kpi, named),
            trend.render(report, kpi, chosen, resized),
            all[3] && spikes.render(all[3], chosen, resized),
            groups.render(all[1], 'queue', kpi, chosen),
            groups.render(all[2], 'agent', kpi, chosen),
            scope.foot(report, [kpi], resized));
    }

    function of(kpi) {
        return {
            statistics: !figures.isRate(kpi),
            statistic: kpi === 'art' ? 'mean' : 'median',
            load: function (chosen, resized) {
                return reports(kpi, chosen).then(function (all) {
                    return show(kpi, chosen, all, resized);
                });
            }
        };
    }

    return { of: of };
});
