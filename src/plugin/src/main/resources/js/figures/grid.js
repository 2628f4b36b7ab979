/** All figures in one table: for each agent in each queue, for each queue, or for each day. */
define('helpdesk-kpi/grid', [
    'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/numbers'
], function (figures, names, days, table, drill, numbers) {
    'use strict';

    const CAPTIONS = {
        'agent,queue': AJS.I18n.getText('helpdesk-kpi.grid.caption'),
        agent: AJS.I18n.getText('helpdesk-kpi.by.agent'),
        queue: AJS.I18n.getText('helpdesk-kpi.by.queue'),
        priority: AJS.I18n.getText('helpdesk-kpi.by.priority'),
        channel: AJS.I18n.getText('helpdesk-kpi.by.channel'),
        day: AJS.I18n.getText('helpdesk-kpi.by.day')
    };
    const PARTS = {
        agent: { label: AJS.I18n.getText('helpdesk-kpi.column.agent'), text: names.agent },
        queue: { label: AJS.I18n.getText('helpdesk-kpi.column.queue'), text: names.queue },
        priority: { label: AJS.I18n.getText('helpdesk-kpi.column.priority'), text: names.priority },
        channel: { label: AJS.I18n.getText('helpdesk-kpi.column.channel'), text: names.channel },
        day: { label: AJS.I18n.getText('helpdesk-kpi.column.day'), text: days.single }
    };

    function place(report, chosen, row) {
        return { report: report, chosen: chosen, row: row.isTotal ? null : row };
    }

    function count(label, field, report, chosen) {
        return {
            label: label,
            number: true,
            value: function (row) { return row.now[field]; },
            text: function (row) {
                return drill.link(numbers.whole(row.now[field]), row.now[field], field, place(report, chosen, row));
            }
        };
    }

    function kpi(label, name, statistic, report, chosen) {
        return {
            label: label,
            number: true,
            tip: (report.definitions || {})[name],
            value: function (row) { return figures.rank(row.now, name, statistic); },
            text: function (row) {
                return [
                    drill.link(figures.text(row.now, name, statistic, chosen.time),
                        figures.behind(row.now, name), name, place(report, chosen, row)),
                    figures.below(row.now, name, statistic, chosen.time)
                ];
            }
        };
    }

    /** How a metric's targets were kept, where it has any. */
    function onTarget(label, figure, report, chosen) {
        const found = function (row) { return (row.now[figure] || {}).onTarget; };
        const isSet = (report.targets || []).some(function (target) {
            return target.metric === names.targets[figure];
        });
        return isSet ? [{
            label: label,
            number: true,
            value: function (row) { return found(row) && found(row).enough ? found(row).ratio : null; },
            text: function (row) {
                return drill.link(figures.rate(found(row)), found(row) ? found(row).part : 0, figure + 'Met',
                    place(report, chosen, row));
            }
        }] : [];
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

    function counts(report, chosen) {
        return [
            count(AJS.I18n.getText('helpdesk-kpi.column.opened'), 'opened', report, chosen),
            count(AJS.I18n.getText('helpdesk-kpi.column.answered'), 'answered', report, chosen),
            count(AJS.I18n.getText('helpdesk-kpi.column.resolved'), 'resolved', report, chosen),
            count(AJS.I18n.getText('helpdesk-kpi.column.reopened'), 'reopened', report, chosen)
        ];
    }

    function values(report, chosen) {
        return [
            kpi(AJS.I18n.getText('helpdesk-kpi.column.frtMedian'), 'frt', 'median', report, chosen),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.frtP90'), 'frt', 'p90', report, chosen)
        ].concat(
            onTarget(AJS.I18n.getText('helpdesk-kpi.figure.frtMet'), 'frt', report, chosen),
            onTarget(AJS.I18n.getText('helpdesk-kpi.figure.nextMet'), 'next', report, chosen),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.art', names.statistics[chosen.statistic]),
                'art', chosen.statistic, report, chosen),
            onTarget(AJS.I18n.getText('helpdesk-kpi.figure.artMet'), 'art', report, chosen),
            onTarget(AJS.I18n.getText('helpdesk-kpi.figure.inQueueMet'), 'inQueue', report, chosen),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.fcr'), 'fcr', '', report, chosen),
            kpi(AJS.I18n.getText('helpdesk-kpi.column.escalation'), 'escalation', '', report, chosen));
    }

    function columns(report, chosen, by) {
        return by.split(',').map(function (part, index) {
            return group(part, index === 0);
        }).concat(counts(report, chosen), values(report, chosen));
    }

    /** @param {string} by as the report was asked for */
    function render(report, chosen, by) {
        return table.render({
            caption: CAPTIONS[by],
            columns: columns(report, chosen, by),
            rows: report.rows,
            totals: { isTotal: true, label: AJS.I18n.getText('helpdesk-kpi.total'), now: report.total }
        });
    }

    /** What the small lines are, and what happens to rows of few tickets. */
    function note(report) {
        return AJS.I18n.getText('helpdesk-kpi.grid.interval', report.minimumN);
    }

    return { render: render, columns: columns, note: note };
});
