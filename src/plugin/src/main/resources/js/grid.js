/** All figures in one table: for each agent in each queue, for each queue, or for each day. */
define('helpdesk-kpi/grid', [
    'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/table'
], function (figures, names, days, table) {
    'use strict';

    const CAPTIONS = {
        'agent,queue': AJS.I18n.getText('helpdesk-kpi.grid.caption'),
        queue: AJS.I18n.getText('helpdesk-kpi.by.queue'),
        day: AJS.I18n.getText('helpdesk-kpi.by.day')
    };
    const PARTS = {
        agent: { label: AJS.I18n.getText('helpdesk-kpi.column.agent'), text: names.agent },
        queue: { label: AJS.I18n.getText('helpdesk-kpi.column.queue'), text: names.queue },
        day: { label: AJS.I18n.getText('helpdesk-kpi.column.day'), text: days.day }
    };

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

    function group(part, heads) {
        const words = PARTS[part];
        const text = function (row) { return row.isTotal ? (heads ? row.label : '') : words.text(row[part]); };
        return {
            label: words.label,
            heads: heads,
            value: part === 'day' ? function (row) { return row.day; } : text,
            text: text
        };
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

    function columns(chosen, by) {
        return by.split(',').map(function (part, index) {
            return group(part, index === 0);
        }).concat(counts(), values(chosen));
    }

    /** @param {string} by "agent,queue", "queue" or "day" */
    function render(report, chosen, by) {
        return table.render({
            caption: CAPTIONS[by],
            columns: columns(chosen, by),
            rows: report.rows,
            totals: { isTotal: true, label: AJS.I18n.getText('helpdesk-kpi.total'), now: report.total }
        });
    }

    return { render: render, columns: columns };
});
