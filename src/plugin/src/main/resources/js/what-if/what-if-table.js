/** What is beside what would be, figure by figure. */
define('helpdesk-kpi/what-if-table', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/figures', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/what-if-moves', 'helpdesk-kpi/numbers'
], function (dom, duration, names, figures, table, drill, moves, numbers) {
    'use strict';

    const el = dom.el;

    function count(name) {
        return {
            label: names.figures[name], figure: name,
            value: function (all) { return all[name]; },
            text: function (all) { return numbers.whole(all[name]); },
            tickets: function (all) { return all[name]; },
            difference: function (by) { return by === 0 ? '0' : by > 0 ? '+' + by : '\u2212' + -by; }
        };
    }

    function length(kpi, statistic, time) {
        return {
            label: AJS.I18n.getText('helpdesk-kpi.whatif.of', names.kpis[kpi], names.statistics[statistic]), figure: kpi,
            value: function (all) { return all[kpi][statistic]; },
            text: function (all) { return duration.format(all[kpi][statistic], time); },
            tickets: function (all) { return all[kpi].n; },
            difference: function (by) { return moves.signed(by, time); }
        };
    }

    function points(by) {
        const size = figures.points(by);
        return by === 0 ? size : by > 0
            ? AJS.I18n.getText('helpdesk-kpi.change.more', size) : AJS.I18n.getText('helpdesk-kpi.change.less', size);
    }

    function rate(label, figure, of) {
        return {
            label: label, figure: figure,
            value: function (all) { return of(all).ratio; },
            text: function (all) {
                const found = of(all);
                return found.whole ? AJS.I18n.getText('helpdesk-kpi.whatif.rate', figures.rate(found), figures.ofWhole(found))
                    : duration.UNKNOWN;
            },
            tickets: function (all) { return of(all).part; },
            difference: points
        };
    }

    function lines(time) {
        return [
            count('opened'),
            count('answered'),
            length('frt', 'median', time),
            length('frt', 'mean', time),
            length('frt', 'p90', time),
            rate(names.figures.frtMet, 'frtMet', function (all) { return all.frt.onTarget; }),
            rate(names.figures.nextMet, 'nextMet', function (all) { return all.next.onTarget; }),
            count('resolved'),
            length('art', 'median', time),
            length('art', 'mean', time),
            length('art', 'p90', time),
            rate(names.figures.artMet, 'artMet', function (all) { return all.art.onTarget; }),
            rate(names.figures.inQueueMet, 'inQueueMet', function (all) { return all.inQueue.onTarget; }),
            rate(names.kpis.fcr, 'fcr', function (all) { return all.fcr; }),
            rate(names.kpis.escalation, 'escalation', function (all) { return all.escalation; }),
            count('reopened')
        ];
    }

    function by(line, before, after) {
        const from = line.value(before);
        const to = line.value(after);
        return from === null || to === null || from === undefined || to === undefined ? null : to - from;
    }

    function difference(line, before, after) {
        const found = by(line, before, after);
        return found === null ? duration.UNKNOWN : line.difference(found);
    }

    /** What differs leads to the tickets that change side. */
    function moved(line, before, after) {
        const words = difference(line, before, after);
        return by(line, before, after) ? el('a', {
            class: 'helpdesk-kpi-drill', href: '#' + moves.PLACE,
            'aria-label': AJS.I18n.getText('helpdesk-kpi.whatif.difference.label', words)
        }, words) : words;
    }

    function cells(result, before, after, row, queue) {
        const where = { report: result.asIs, chosen: { time: result.asIs.time, queue: queue }, row: row };
        return function (line) {
            return el('tr', { class: by(line, before, after) ? 'helpdesk-kpi-differs' : null },
                el('th', { scope: 'row' }, line.label),
                el('td', { class: 'helpdesk-kpi-number' },
                    drill.link(line.text(before), line.tickets(before), line.figure, where)),
                el('td', { class: 'helpdesk-kpi-number' }, line.text(after)),
                el('td', { class: 'helpdesk-kpi-number' }, moved(line, before, after)));
        };
    }

    function head() {
        return el('thead', {}, el('tr', {},
            el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.field.statistic')),
            [AJS.I18n.getText('helpdesk-kpi.whatif.asIs'), AJS.I18n.getText('helpdesk-kpi.whatif.trial'),
                AJS.I18n.getText('helpdesk-kpi.whatif.difference')].map(function (label) {
                return el('th', { scope: 'col', class: 'helpdesk-kpi-number' }, label);
            })));
    }

    function compared(result, caption, before, after, row, queue) {
        return el('div', { class: 'helpdesk-kpi-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
            el('table', { class: 'aui helpdesk-kpi-table' }, el('caption', {}, caption), head(),
                el('tbody', {}, lines(result.asIs.time).map(cells(result, before, after, row, queue)))));
    }

    function groupName(row) {
        return row.queue !== undefined ? names.queue(row.queue) : names.agent(row.agent);
    }

    function groupKey(row) {
        const group = row.queue !== undefined ? row.queue : row.agent;
        return group ? group.id || group.key : '';
    }

    /** The rows of both sides in pairs; a group that one side does not have is left out there. */
    function pairs(result) {
        const after = new Map(result.trial.rows.map(function (row) { return [groupKey(row), row]; }));
        return result.asIs.rows.filter(function (row) { return after.has(groupKey(row)); }).map(function (row) {
            return { before: row, after: after.get(groupKey(row)) };
        });
    }

    function groups(result, queue) {
        return pairs(result).map(function (pair) {
            return dom.disclosure(groupName(pair.before),
                compared(result, groupName(pair.before), pair.before.now, pair.after.now, pair.before, queue), function () {});
        });
    }

    /** @param {string} queue the one asked for; empty for all */
    function render(result, queue) {
        return el('section', {},
            compared(result, AJS.I18n.getText('helpdesk-kpi.whatif.table'), result.asIs.total, result.trial.total, undefined, queue),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.whatif.tickets')),
            groups(result, queue));
    }

    return { render: render, lines: lines, difference: difference, pairs: pairs };
});
