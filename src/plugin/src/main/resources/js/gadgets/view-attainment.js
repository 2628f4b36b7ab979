/** How targets are kept, by queue and by priority: bars with their numbers, and what is overdue still. */
define('helpdesk-kpi/view-attainment', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/days',
    'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/scope', 'helpdesk-kpi/states', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill'
], function (dom, figures, names, numbers, days, urls, rest, scope, states, table, drill) {
    'use strict';

    const el = dom.el;
    const HEADS = {
        queue: AJS.I18n.getText('helpdesk-kpi.column.queue'),
        priority: AJS.I18n.getText('helpdesk-kpi.column.priority')
    };

    const DEFINITIONS = {
        next: AJS.I18n.getText('helpdesk-kpi.definition.target.next'),
        art: AJS.I18n.getText('helpdesk-kpi.definition.target.art'),
        inQueue: AJS.I18n.getText('helpdesk-kpi.definition.target.inQueue')
    };

    const GROUPS = { queue: AJS.I18n.getText('helpdesk-kpi.by.queue'), priority: AJS.I18n.getText('helpdesk-kpi.by.priority') };
    /** Of which figures a table of the metric has to be, since it stands among theirs. */
    const BESIDE = { firstResponse: 'frt', nextResponse: 'frt', resolution: 'art', timeInQueue: 'art' };

    function title() {
        return AJS.I18n.getText('helpdesk-kpi.gadget.attainment');
    }

    /** The metrics that have a target, or the one of them that was chosen. */
    function shown(report, chosen) {
        return Object.keys(names.targets).filter(function (figure) {
            const metric = names.targets[figure];
            return (!chosen.metric || chosen.metric === metric) && (report.targets || []).some(function (target) {
                return target.metric === metric;
            });
        });
    }

    /** From when to when a metric's targets are measured; a first response is what the report defines as such. */
    function definition(report, figure) {
        return DEFINITIONS[figure] || (report.definitions || {})[figure];
    }

    function found(row, figure) {
        return (row.now[figure] || {}).onTarget || { part: 0, whole: 0, enough: false, open: 0 };
    }

    /** The share as a bar and its interval as a line below; of too few tickets there is neither. */
    function bar(met) {
        const line = function (x1, x2, y1, y2) {
            return dom.svg('line', { x1: x1 * 100, x2: x2 * 100, y1: y1, y2: y2, class: 'helpdesk-kpi-sure' });
        };
        return dom.svg('svg', {
            viewBox: '0 0 100 18', preserveAspectRatio: 'none', class: 'helpdesk-kpi-share', 'aria-hidden': 'true'
        }, dom.svg('rect', { x: 0, y: 1, width: 100, height: 10, class: 'helpdesk-kpi-share-all' }), met.enough ? [
            dom.svg('rect', { x: 0, y: 1, width: met.ratio * 100, height: 10, class: 'helpdesk-kpi-bar' }),
            line(met.low, met.high, 15, 15), line(met.low, met.low, 12.5, 17.5), line(met.high, met.high, 12.5, 17.5)
        ] : null);
    }

    function share(met) {
        return met.enough ? el('span', { class: 'helpdesk-kpi-interval helpdesk-kpi-short' },
            el('span', { class: 'helpdesk-kpi-voice' }, AJS.I18n.getText('helpdesk-kpi.interval.name')), ' ',
            figures.interval({ fcr: met }, 'fcr').replace(/ /g, '\u00a0')) : null;
    }

    function column(label, value, text) {
        return { label: label, number: true, value: value, text: text };
    }

    function columns(by, figure, report, chosen) {
        const name = function (row) { return row.isTotal ? AJS.I18n.getText('helpdesk-kpi.total') : names[by](row[by]); };
        const link = function (row, count, kind) {
            return drill.link(numbers.whole(count), count, figure + kind, { report: report, chosen: chosen, row: row.isTotal ? null : row });
        };
        const met = function (row) { return found(row, figure); };
        const missed = function (row) { return met(row).whole - met(row).part; };
        return [
            { label: HEADS[by], heads: true, value: name, text: name },
            {
                label: AJS.I18n.getText('helpdesk-kpi.attainment.share'),
                tip: definition(report, figure),
                value: function (row) { return met(row).enough ? met(row).ratio : null; },
                text: function (row) {
                    return el('div', { class: 'helpdesk-kpi-attained' }, bar(met(row)),
                        el('span', { class: 'helpdesk-kpi-number' }, figures.rate(met(row)), share(met(row))));
                }
            },
            column(AJS.I18n.getText('helpdesk-kpi.attainment.met'), function (row) { return met(row).part; },
                function (row) { return link(row, met(row).part, 'Met'); }),
            column(AJS.I18n.getText('helpdesk-kpi.attainment.missed'), missed,
                function (row) { return link(row, missed(row), 'Missed'); }),
            column(AJS.I18n.getText('helpdesk-kpi.attainment.open'), function (row) { return met(row).open; },
                function (row) { return link(row, met(row).open, 'Open'); })
        ];
    }

    /** Priorities stand as Jira has them, the unknown and none last; queues as the report does. */
    function ordered(report, priorities) {
        const place = function (row) {
            const at = priorities.indexOf(row.priority);
            return at < 0 ? priorities.length + (row.priority === null ? 1 : 0) : at;
        };
        return report.by === 'priority'
            ? report.rows.slice().sort(function (one, other) { return place(one) - place(other); }) : report.rows;
    }

    function tableOf(by, figure, report, chosen) {
        const rows = report.rows.filter(function (row) { return found(row, figure).whole + found(row, figure).open > 0; });
        return rows.length === 0 ? null : table.render({
            caption: AJS.I18n.getText('helpdesk-kpi.attainment.caption', names.metrics[names.targets[figure]],
                GROUPS[by]),
            columns: columns(by, figure, report, chosen), rows: rows, totals: { isTotal: true, now: report.total }
        });
    }

    function tables(reports, chosen) {
        return shown(reports[0], chosen).map(function (figure) {
            return reports.map(function (report) { return tableOf(report.by, figure, report, chosen); });
        });
    }

    function some(nodes) {
        return nodes.some(function (node) { return Array.isArray(node) ? some(node) : Boolean(node); });
    }

    function empty(report, chosen) {
        if (shown(report, chosen).length > 0) {
            return states.empty(AJS.I18n.getText('helpdesk-kpi.attainment.empty'));
        }
        return states.empty(chosen.metric
            ? AJS.I18n.getText('helpdesk-kpi.attainment.none', names.metrics[chosen.metric])
            : AJS.I18n.getText('helpdesk-kpi.target.none'));
    }

    function show(reports, chosen, resized) {
        const report = reports[0];
        const all = tables(reports, chosen);
        return el('div', { class: 'helpdesk-kpi-attainment' },
            scope.head(report, chosen, false),
            some(all) ? all : empty(report, chosen),
            some(all) ? el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.attainment.legend', report.minimumN)) : null,
            scope.told(report, shown(report, chosen).map(function (figure) {
                return { name: names.metrics[names.targets[figure]], sentence: definition(report, figure) };
            }), resized));
    }

    return {
        id: 'attainment',
        fields: ['period', 'metric', 'queue', 'agent', 'priority', 'channel'],
        defaults: {},
        title: title,
        load: function (chosen, resized) {
            return Promise.all([
                rest.get(urls.report(chosen, 'queue', '')), rest.get(urls.report(chosen, 'priority', '')),
                rest.get(urls.choices()), scope.known(chosen)
            ]).then(function (all) {
                const byPriority = Object.assign({}, all[1], { rows: ordered(all[1], all[2].priorities) });
                return show([all[0], byPriority], all[3], resized);
            });
        },
        csv: function (chosen) {
            return Object.keys(GROUPS).map(function (by) {
                return { of: GROUPS[by], address: urls.csv('report', chosen, { by: by, metric: BESIDE[chosen.metric] }) };
            });
        }
    };
});
