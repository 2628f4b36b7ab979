/** One KPI for each queue or agent, as a small table. */
define('helpdesk-kpi/groups', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/numbers'
], function (dom, figures, names, table, drill, numbers) {
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

    function columns(by, kpi, report, chosen) {
        const name = function (row) { return names[by](row[by]); };
        const value = function (row) { return figures.rank(row.now, kpi, chosen.statistic); };
        const earlier = function (row) { return figures.rank(row.before, kpi, chosen.statistic); };
        const count = function (row) { return figures.count(row.now, kpi); };
        const where = function (row, before) {
            return { report: report, chosen: chosen, row: row, earlier: before };
        };
        const shown = function (part, row) {
            return [
                drill.link(figures.text(row[part], kpi, chosen.statistic, chosen.time),
                    figures.behind(row[part], kpi), kpi, where(row, part === 'before')),
                figures.below(row[part], kpi, chosen.statistic, chosen.time)
            ];
        };
        return [
            { label: HEADS[by], heads: true, value: name, text: name },
            column(AJS.I18n.getText('helpdesk-kpi.column.value'), value, shown.bind(null, 'now')),
            column(AJS.I18n.getText('helpdesk-kpi.column.before'), earlier, shown.bind(null, 'before')),
            column(AJS.I18n.getText('helpdesk-kpi.column.tickets'), count, function (row) {
                return drill.link(numbers.whole(count(row)), count(row), drill.whole(kpi, report), where(row));
            })
        ];
    }

    /** Without the rows that have no ticket, now and before. */
    function counting(rows, kpi) {
        return rows.filter(function (row) {
            return figures.count(row.now, kpi) + figures.count(row.before, kpi) > 0;
        });
    }

    function render(report, by, kpi, chosen) {
        const rows = counting(report.rows, kpi);
        return rows.length === 0
            ? null
            : [
                table.render({ caption: TITLES[by], columns: columns(by, kpi, report, chosen), rows: rows }),
                kpi === 'escalation'
                    ? dom.el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.grid.note')) : null
            ];
    }

    return { render: render, counting: counting };
});
