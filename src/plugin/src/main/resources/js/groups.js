/** One KPI for each queue or agent, as a small table. */
define('helpdesk-kpi/groups', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/table'
], function (dom, figures, names, table) {
    'use strict';

    const TITLES = {
        queue: AJS.I18n.getText('helpdesk-kpi.by.queue'),
        agent: AJS.I18n.getText('helpdesk-kpi.by.agent')
    };
    const HEADS = {
        queue: AJS.I18n.getText('helpdesk-kpi.column.queue'),
        agent: AJS.I18n.getText('helpdesk-kpi.column.agent')
    };

    function column(label, value, text) {
        return { label: label, number: true, value: value, text: text };
    }

    function columns(by, kpi, chosen) {
        const name = function (row) { return names[by](row[by]); };
        const head = { label: HEADS[by], heads: true, value: name, text: name };
        const value = function (row) { return figures.value(row.now, kpi, chosen.statistic); };
        const earlier = function (row) { return figures.value(row.before, kpi, chosen.statistic); };
        const count = function (row) { return figures.count(row.now, kpi); };
        return [
            head,
            column(AJS.I18n.getText('helpdesk-kpi.column.value'), value, function (row) {
                return figures.text(row.now, kpi, chosen.statistic, chosen.time);
            }),
            column(AJS.I18n.getText('helpdesk-kpi.column.before'), earlier, function (row) {
                return figures.text(row.before, kpi, chosen.statistic, chosen.time);
            }),
            column(AJS.I18n.getText('helpdesk-kpi.column.tickets'), count, function (row) {
                return String(count(row));
            })
        ];
    }

    function render(report, by, kpi, chosen) {
        return report.rows.length === 0
            ? null
            : table.render({ caption: TITLES[by], columns: columns(by, kpi, chosen), rows: report.rows });
    }

    return { render: render };
});
