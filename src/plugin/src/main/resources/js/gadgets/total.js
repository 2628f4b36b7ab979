/** A figure over the whole period with how many tickets made it, above the picture of its parts. */
define('helpdesk-kpi/total', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/drill',
    'helpdesk-kpi/tip'
], function (dom, figures, names, numbers, drill, tip) {
    'use strict';

    const el = dom.el;

    function kind(kpi, chosen) {
        return figures.isRate(kpi) ? null : names.statistics[chosen.statistic] + ', ' + names.times[chosen.time];
    }

    function line(report, kpi, chosen) {
        const where = { report: report, chosen: chosen };
        const count = figures.count(report.total, kpi);
        const sure = figures.interval(report.total, kpi, chosen.statistic, chosen.time);
        return el('p', { class: 'helpdesk-kpi-total' },
            el('strong', {}, drill.link(figures.text(report.total, kpi, chosen.statistic, chosen.time),
                figures.behind(report.total, kpi), kpi, where)), ' ',
            el('span', { class: 'helpdesk-kpi-quiet' },
                [kind(kpi, chosen), sure && AJS.I18n.getText('helpdesk-kpi.interval.words', sure)].filter(Boolean).join(' \u00b7 '),
                ' \u00b7 ', dom.weave(function (n) { return AJS.I18n.getText('helpdesk-kpi.counted', n); },
                    [drill.link(numbers.whole(count), count, drill.whole(kpi, report), where)])), ' ',
            tip.definition(names.kpis[kpi], (report.definitions || {})[kpi]));
    }

    return { line: line };
});
