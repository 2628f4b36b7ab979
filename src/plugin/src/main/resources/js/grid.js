/** The combined table: every agent in every queue, all figures. */
define('helpdesk-kpi/grid', [
    'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/table'
], function (figures, names, table) {
    'use strict';

    function count(label, field) {
        return {
            label: label,
            number: true,
            value: function (row) { return row.now[field]; },
            text: function (row) { return String(row.now[field]); }
        };
    }

    function kpi(label, name, statistic, time) {
        return {
            label: label,
            number: true,
            value: function (row) { return figures.value(row.now, name, statistic); },
            text: function (row) { return figures.text(row.now, name, statistic, time); }
        };
    }

    function group(label, part, heads) {
        const name = function (row) { return row.isTotal ? (heads ? row.label : '') : names[part](row[part]); };
        return { label: label, heads: heads, value: name, text: name };
    }

    function counts() {
        return [
            count(AJS.I18n.getText('helpdesk-kpi.column.opened'), 'opened'),
            count(AJS.I18n.getText('helpdesk-kpi.column.answered'), 'answered'),
            count(AJS.I18n.getText('helpdesk-kpi.column.resolved'), 'resolved'),
            count(AJS.I18n.getText('helpdesk-kpi.column.reopened'), 'reopened')
        ];
    }

    function values(chosen) {
        return [
            kpi(AJS.I18n.getText('helpdesk-kpi.column.frtMedian'), 'frt', 'median', chosen.time),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.frtP90'), 'frt', 'p90', chosen.time),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.art', names.statistics[chosen.statistic]),
                'art', chosen.statistic, chosen.time),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.fcr'), 'fcr', '', chosen.time),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.escalation'), 'escalation', '', chosen.time)
        ];
    }

    function columns(chosen) {
        return [
            group(AJS.I18n.getText('helpdesk-kpi.column.agent'), 'agent', true),
            group(AJS.I18n.getText('helpdesk-kpi.column.queue'), 'queue', false)
        ].concat(counts(), values(chosen));
    }

    function render(report, chosen) {
        return table.render({
            caption: AJS.I18n.getText('helpdesk-kpi.grid.caption'),
            columns: columns(chosen),
            rows: report.rows,
            totals: { isTotal: true, label: AJS.I18n.getText('helpdesk-kpi.total'), now: report.total }
        });
    }

    return { render: render, columns: columns };
});
