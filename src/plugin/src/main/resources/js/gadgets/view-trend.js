/** A figure by day, week or month, with its targets and, for escalation, the days out of control. */
define('helpdesk-kpi/view-trend', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/days',
    'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/scope', 'helpdesk-kpi/states', 'helpdesk-kpi/table',
    'helpdesk-kpi/chart', 'helpdesk-kpi/trend-points', 'helpdesk-kpi/trend-chart', 'helpdesk-kpi/trend',
    'helpdesk-kpi/target-lines', 'helpdesk-kpi/scale', 'helpdesk-kpi/total'
], function (
    dom, figures, names, numbers, days, urls, rest, scope, states, table, chart, trendPoints, trendChart, trend,
    targetLines, scale, total
) {
    'use strict';

    const el = dom.el;
    const TITLES = {
        day: AJS.I18n.getText('helpdesk-kpi.trend.title.day'),
        week: AJS.I18n.getText('helpdesk-kpi.trend.title.week'),
        month: AJS.I18n.getText('helpdesk-kpi.trend.title.month')
    };

    function title(chosen) {
        return AJS.I18n.getText('helpdesk-kpi.trend.title', names.kpis[chosen.kpi], TITLES[chosen.bucket]);
    }

    /** The marks are of queues, whoever handed the tickets up, and judge days only. */
    function hasMarks(chosen) {
        return chosen.kpi === 'escalation' && chosen.bucket === 'day' && !chosen.agent;
    }

    /** What the picture has in it that needs saying, each only where there is such. */
    function legend(points, targets, report) {
        const some = function (test) { return points.some(test); };
        const far = trendChart.far({ points: points, lines: targets.lines });
        return [
            some(function (point) { return point.few; }) ? AJS.I18n.getText('helpdesk-kpi.trend.legend.few', report.minimumN) : null,
            some(function (point) { return point.partial && point.value !== null; }) ? AJS.I18n.getText('helpdesk-kpi.trend.legend.partial') : null,
            some(function (point) { return point.value === null; }) ? AJS.I18n.getText('helpdesk-kpi.trend.legend.gap') : null,
            some(function (point) { return point.mark; }) ? AJS.I18n.getText('helpdesk-kpi.trend.legend.mark') : null,
            some(function (point) { return point.usual; }) ? AJS.I18n.getText('helpdesk-kpi.trend.legend.usual') : null,
            targets.otherTime ? AJS.I18n.getText('helpdesk-kpi.trend.legend.otherTime') : null,
            far.length > 0 ? AJS.I18n.getText('helpdesk-kpi.trend.legend.far', far.map(function (line) { return line.label; }).join(', ')) : null,
            targets.many ? AJS.I18n.getText('helpdesk-kpi.trend.legend.many') : null
        ].filter(Boolean).join(' ');
    }

    function picture(report, points, targets, chosen, resized) {
        const known = points.filter(function (point) { return point.value !== null; });
        return chart.render({
            label: AJS.I18n.getText('helpdesk-kpi.trend.picture', title(chosen), days.range(report.period), numbers.whole(known.length),
                numbers.whole(points.length)),
            told: known[known.length - 1].words,
            draw: function (width) {
                return trendChart.draw({
                    points: points, lines: targets.lines, bucket: chosen.bucket,
                    ticks: function (highest, wanted) { return scale.of(chosen.kpi, highest, chosen.time, wanted); }
                }, width);
            }
        }, resized);
    }

    function columns(report, points, chosen) {
        const said = new Map(points.map(function (point) { return [point.row, point.verdict]; }));
        const verdict = function (row) { return said.get(row); };
        return trend.columns(chosen.kpi, report, chosen).concat(points.some(function (point) { return point.verdict; }) ? [{
            label: AJS.I18n.getText('helpdesk-kpi.spikes.verdict'), value: verdict, text: verdict
        }] : []);
    }

    function shown(report, spikes, chosen, resized) {
        const points = trendPoints.of(report, spikes, chosen);
        const targets = figures.isRate(chosen.kpi) ? { lines: [] } : targetLines.of(report, chosen.kpi, chosen);
        const said = legend(points, targets, report);
        return [
            total.line(report, chosen.kpi, chosen),
            picture(report, points, targets, chosen, resized),
            said ? el('p', { class: 'helpdesk-kpi-quiet' }, said) : null,
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.trend.table'), table.render({
                caption: AJS.I18n.getText('helpdesk-kpi.list.words', title(chosen), days.range(report.period)),
                columns: columns(report, points, chosen), rows: report.rows
            }), resized)
        ];
    }

    function show(report, spikes, chosen, resized) {
        const some = report.rows.some(function (row) { return figures.count(row.now, chosen.kpi) > 0; });
        return el('div', {},
            scope.head(report, chosen, !figures.isRate(chosen.kpi)),
            some ? shown(report, spikes, chosen, resized) : states.empty(AJS.I18n.getText('helpdesk-kpi.empty')),
            scope.foot(report, [chosen.kpi], resized));
    }

    return {
        id: 'trend',
        fields: ['kpi', 'period', 'bucket', 'queue', 'agent', 'priority', 'channel', 'time', 'statistic'],
        switches: ['bucket'],
        defaults: { period: 'last90', kpi: 'frt', bucket: 'week', statistic: 'median' },
        title: title,
        load: function (chosen, resized) {
            return Promise.all([
                rest.get(urls.report(chosen, chosen.bucket, chosen.kpi)),
                hasMarks(chosen) ? rest.get(urls.spikes(chosen)) : null,
                scope.known(chosen)
            ]).then(function (all) { return show(all[0], all[1], all[2], resized); });
        },
        csv: function (chosen) { return urls.csv('report', chosen, { by: chosen.bucket, metric: chosen.kpi }); }
    };
});
