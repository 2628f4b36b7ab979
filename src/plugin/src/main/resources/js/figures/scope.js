/** What a report covers and how its figures are defined, beside the figures. */
define('helpdesk-kpi/scope', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/prefs', 'helpdesk-kpi/report-url',
    'helpdesk-kpi/rest'
], function (dom, names, days, prefs, urls, rest) {
    'use strict';

    const el = dom.el;

    /** With the names of the queues and agents that there are to choose from. */
    function naming(chosen, found) {
        return Object.assign({}, chosen, {
            queues: found.queues.map(function (queue) { return { queue: queue }; }),
            agents: found.agents.map(function (agent) { return { agent: agent }; })
        });
    }

    /** With the names of the queue and the agent that are chosen, for a view whose own answer does not tell them. */
    function known(chosen) {
        if (!chosen.queue && (!chosen.agent || chosen.agent === 'me')) {
            return Promise.resolve(chosen);
        }
        return rest.get(urls.choices()).then(function (found) { return naming(chosen, found); });
    }

    function named(rows, part, id, key) {
        if (id === '-') {
            return names[part](null);
        }
        const found = (rows || []).filter(function (row) {
            return row[part] && row[part][key] === id;
        })[0];
        return found ? names[part](found[part]) : id;
    }

    function queue(chosen) {
        return chosen.queue && named(chosen.queues, 'queue', chosen.queue, 'id');
    }

    function agent(chosen) {
        return chosen.agent && (chosen.agent === 'me' ? AJS.I18n.getText('helpdesk-kpi.scope.me')
            : named(chosen.agents, 'agent', chosen.agent, 'key'));
    }

    function kinds(chosen) {
        return ['priority', 'channel'].map(function (part) {
            return prefs.list(chosen[part]).map(function (value) { return names[part](value === '-' ? null : value); }).join(', ');
        });
    }

    /** The names of the queue, the agent, the priorities and the channels that are chosen. */
    function subjects(chosen) {
        return [queue(chosen), agent(chosen)].concat(kinds(chosen)).filter(Boolean);
    }

    /** The same, saying which of them is a queue or an agent. */
    function narrowed(chosen) {
        return [
            chosen.queue && AJS.I18n.getText('helpdesk-kpi.scope.queue', queue(chosen)),
            chosen.agent && chosen.agent !== 'me' ? AJS.I18n.getText('helpdesk-kpi.scope.agent', agent(chosen)) : agent(chosen)
        ].concat(kinds(chosen)).filter(Boolean);
    }

    function filters(report, chosen) {
        return [AJS.I18n.getText('helpdesk-kpi.scope.period', names.periods[chosen.period], days.range(report.period))]
            .concat(narrowed(chosen));
    }

    /** Help desks whose privacy mode keeps back what was asked for. */
    function withheld(report) {
        return (report.withheld || []).length === 0 ? null : el('div', { class: 'aui-message aui-message-info' },
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.withheld', report.withheld.join(', '))));
    }

    /** The period, the filters, where a duration is shown the kind of time, and what is left out. */
    function head(report, chosen, timed) {
        const words = el('p', { class: 'helpdesk-kpi-quiet' },
            filters(report, chosen).concat(timed ? names.times[chosen.time] : []).join(' \u00b7 '));
        const left = withheld(report);
        return left ? el('div', {}, left, words) : words;
    }

    /**
     * Calendar, zone and, on demand, how what is shown is counted.
     *
     * @param {Array<{name: string, sentence: ?string}>} definitions those without a sentence are left out
     */
    function told(report, definitions, resized) {
        return el('div', { class: 'helpdesk-kpi-foot' },
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.definition'), el('dl', {}, definitions.map(function (one) {
                return one.sentence ? [el('dt', {}, one.name), el('dd', {}, one.sentence)] : null;
            })), resized),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.scope.calendar',
                report.calendar, report.zone, report.definitionVersion)));
    }

    /** As told, of these KPIs as the report defines them. */
    function foot(report, kpis, resized) {
        return told(report, kpis.map(function (kpi) {
            return { name: names.kpis[kpi], sentence: (report.definitions || {})[kpi] };
        }), resized);
    }

    return { known: known, naming: naming, subjects: subjects, narrowed: narrowed, head: head, told: told, foot: foot, withheld: withheld };
});
