/** The clocks of targets as they stand now: what is over, what is due next, and how long it is until then. */
define('helpdesk-kpi/view-now', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/days',
    'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/table', 'helpdesk-kpi/drill',
    'helpdesk-kpi/countdown', 'helpdesk-kpi/prefs', 'helpdesk-kpi/scope', 'helpdesk-kpi/tip', 'helpdesk-kpi/clock-words'
], function (
    dom, duration, names, numbers, days, urls, rest, states, table, drill, countdown, prefs, scope, tip, clockWords
) {
    'use strict';

    const el = dom.el;
    /** Within these the year of a day goes without saying. */
    const NEAR = 90 * 24 * 60 * 60 * 1000;
    /** What is still to come and what is over are two lists: a hundred old ones must not hide what is due next. */
    const LISTED = [
        { title: AJS.I18n.getText('helpdesk-kpi.now.next'), states: ['atRisk', 'running', 'paused'] },
        { title: AJS.I18n.getText('helpdesk-kpi.now.overdue'), states: ['breached'] }
    ];
    const LISTS = { breached: 'openBreaches', atRisk: 'atRisk', running: 'running', paused: 'paused' };
    const STATES = {
        breached: AJS.I18n.getText('helpdesk-kpi.figure.openBreaches'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.figure.atRisk'),
        running: AJS.I18n.getText('helpdesk-kpi.figure.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.figure.paused')
    };
    const DEFINITIONS = {
        breached: AJS.I18n.getText('helpdesk-kpi.definition.clock.breached'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.definition.clock.atRisk'),
        running: AJS.I18n.getText('helpdesk-kpi.definition.clock.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.definition.clock.paused')
    };
    const BY_METRIC = { breached: 'Open', atRisk: 'AtRisk', running: 'Running', paused: 'Paused' };

    function title() {
        return AJS.I18n.getText('helpdesk-kpi.gadget.now');
    }

    function figureOf(metric) {
        return Object.keys(names.targets).filter(function (figure) { return names.targets[figure] === metric; })[0];
    }

    /** The list that has just the clocks counted. */
    function listOf(state, chosen) {
        return chosen.metric ? figureOf(chosen.metric) + BY_METRIC[state] : LISTS[state];
    }

    function chip(state) {
        return el('span', { class: 'helpdesk-kpi-state helpdesk-kpi-' + state },
            el('span', { 'aria-hidden': 'true' }, clockWords.mark(state) + '\u00a0'), STATES[state]);
    }

    function count(answer, state, chosen) {
        const number = answer.counts[state];
        const today = answer.now.slice(0, 10);
        return el('div', { class: 'helpdesk-kpi-count' },
            el('dt', {}, chip(state), ' ', tip.definition(STATES[state], DEFINITIONS[state])),
            el('dd', {}, drill.link(numbers.whole(number), number, listOf(state, chosen), {
                report: { period: { from: today, to: today } }, chosen: chosen
            })));
    }

    /** A clock by opening hours may have less left than the clock on the wall. */
    function inHours(clock, now) {
        const wall = (Date.parse(clock.due) - now) / 1000;
        return clock.calendar && clock.remaining > 0 && Math.abs(wall - clock.remaining) > 60
            ? AJS.I18n.getText('helpdesk-kpi.now.hours', duration.format(clock.remaining, 'business'), clock.calendar) : null;
    }

    function due(clock, answer) {
        const now = Date.parse(answer.now);
        if (!clock.due) {
            return [chip(clock.state), el('span', { class: 'helpdesk-kpi-limits' }, clock.remaining === null ? ''
                : AJS.I18n.getText('helpdesk-kpi.now.left', duration.format(clock.remaining, clock.calendar ? 'business' : 'elapsed')))];
        }
        const at = Date.parse(clock.due);
        if (clockWords.waits(clock, now)) {
            return [el('strong', { class: 'helpdesk-kpi-left' }, countdown.words(0)), ' ', chip(clock.state),
                beside(clockWords.still(clock, answer.zone))];
        }
        return [
            el('strong', { class: 'helpdesk-kpi-left', 'data-due': at }, countdown.words(at - now)), ' ',
            chip(clock.state),
            el('span', { class: 'helpdesk-kpi-limits' },
                [Math.abs(at - now) < NEAR ? days.soon(clock.due, answer.zone) : days.instant(clock.due, answer.zone), inHours(clock, now)].filter(Boolean).join(' \u00b7 '))
        ];
    }

    function beside(text) {
        return el('span', { class: 'helpdesk-kpi-limits' }, text);
    }

    /** Whose the ticket is, and, where there is no room for a column of its own, by which metric it is measured. */
    function circumstances(clock, chosen) {
        const parts = [names.queue(clock.queue), chosen.names === 'no' ? null : names.agent(clock.agent), clock.priority];
        return beside([
            el('span', { class: 'helpdesk-kpi-when-narrow' }, names.metrics[clock.metric] + ' \u00b7 '),
            parts.filter(Boolean).join(' \u00b7 ')
        ]);
    }

    function columns(answer, chosen) {
        return [
            {
                label: AJS.I18n.getText('helpdesk-kpi.now.due'),
                value: function (clock) { return clock.due ? Date.parse(clock.due) : null; },
                text: function (clock) { return due(clock, answer); }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.now.ticket'), heads: true,
                value: function (clock) { return clock.key; },
                text: function (clock) {
                    return [el('a', { href: urls.evidencePage(clock.key) }, clock.key),
                        el('span', { class: 'helpdesk-kpi-summary', title: clock.summary }, clock.summary),
                        circumstances(clock, chosen)];
                }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.now.target'),
                value: function (clock) { return names.metrics[clock.metric]; },
                text: function (clock) { return [names.metrics[clock.metric], beside(clock.target)]; }
            }
        ];
    }

    /** What passes its instant while it is looked at is overdue from then on. */
    function over(element) {
        const before = element.parentNode.querySelector('.helpdesk-kpi-state:not(.helpdesk-kpi-breached)');
        if (before) {
            before.replaceWith(chip('breached'));
        }
    }

    function more(answer) {
        const left = answer.total - answer.clocks.length - answer.others - answer.hidden;
        return [
            left > 0 ? AJS.I18n.getText('helpdesk-kpi.now.more', numbers.whole(left)) : null,
            answer.others > 0 ? AJS.I18n.getText('helpdesk-kpi.list.others', answer.others) : null,
            (answer.withheld || []).length > 0
                ? AJS.I18n.getText('helpdesk-kpi.withheld', answer.withheld.join(', ')) : null,
            answer.hidden > 0 ? AJS.I18n.getText('helpdesk-kpi.list.hidden', answer.hidden) : null
        ].filter(Boolean).map(function (sentence) { return el('p', { class: 'helpdesk-kpi-quiet' }, sentence); });
    }

    /** The lists that are asked for, each narrowed to the states chosen. */
    function asked(chosen) {
        const wanted = prefs.list(chosen.state);
        return LISTED.map(function (one) {
            return {
                title: one.title,
                states: one.states.filter(function (state) { return wanted.length === 0 || wanted.indexOf(state) >= 0; })
            };
        }).filter(function (one) { return one.states.length > 0; });
    }

    function list(one, answer, chosen) {
        return answer.clocks.length === 0 ? more(answer) : [
            table.render({ caption: one.title, columns: columns(answer, chosen), rows: answer.clocks }), more(answer)
        ];
    }

    function show(lists, answers, chosen) {
        const first = answers[0];
        const none = answers.every(function (answer) { return answer.total === 0; });
        const narrowed = (chosen.metric ? [names.metrics[chosen.metric]] : []).concat(scope.narrowed(chosen));
        const root = el('div', { class: 'helpdesk-kpi-now' },
            scope.withheld(first),
            narrowed.length === 0 ? null : el('p', { class: 'helpdesk-kpi-quiet' }, narrowed.join(' \u00b7 ')),
            el('dl', { class: 'helpdesk-kpi-counts' }, Object.keys(STATES).map(function (state) {
                return count(first, state, chosen);
            })),
            none ? states.empty(AJS.I18n.getText('helpdesk-kpi.now.empty'))
                : lists.map(function (one, index) { return list(one, answers[index], chosen); }),
            el('p', { class: 'helpdesk-kpi-quiet' },
                AJS.I18n.getText('helpdesk-kpi.now.asOf', days.instant(first.now, first.zone)), ' ',
                AJS.I18n.getText('helpdesk-kpi.scope.calendar', first.calendar, first.zone, first.definitionVersion)));
        countdown.start(root, Date.parse(first.now), over);
        return root;
    }

    return {
        id: 'now',
        fields: ['state', 'metric', 'queue', 'agent', 'priority', 'channel', 'limit'],
        defaults: { limit: '5', refresh: '15' },
        title: title,
        load: function (chosen) {
            const lists = asked(chosen);
            return Promise.all([scope.known(chosen)].concat(lists.map(function (one) {
                return rest.get(urls.clocks(Object.assign({}, chosen, { state: prefs.listed(one.states) })));
            }))).then(function (all) { return show(lists, all.slice(1), all[0]); });
        },
        csv: function (chosen) { return urls.csv('clocks', chosen, {}); }
    };
});
