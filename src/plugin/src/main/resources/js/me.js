/** An agent's own figures beside those of all agents together. */
define('helpdesk-kpi/me', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs', 'helpdesk-kpi/figures', 'helpdesk-kpi/report-url',
    'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/card', 'helpdesk-kpi/grid', 'helpdesk-kpi/scope',
    'helpdesk-kpi/drill', 'helpdesk-kpi/numbers'
], function (dom, names, prefs, figures, urls, rest, states, card, grid, scope, drill, numbers) {
    'use strict';

    const el = dom.el;
    const KPIS = ['frt', 'art', 'fcr', 'escalation'];
    const NOTHING = function () {};

    function team(report, kpi, chosen) {
        const where = { report: report, chosen: Object.assign({}, chosen, { agent: '' }) };
        const text = figures.text(report.total, kpi, chosen.statistic, chosen.time);
        const count = figures.count(report.total, kpi);
        return el('p', {}, dom.weave(function (value, n) {
            return AJS.I18n.getText('helpdesk-kpi.me.team', value, n);
        }, [
            drill.link(text, figures.behind(report.total, kpi), kpi, where),
            drill.link(numbers.whole(count), count, drill.whole(kpi, report), where)
        ]));
    }

    function cardOf(kpi, mine, all, chosen) {
        const own = Object.assign({}, mine, { targets: mine.targets, coverage: {} });
        return el('section', { class: 'helpdesk-kpi-tile' },
            el('h2', {}, names.kpis[kpi]), card.render(own, kpi, chosen), team(all, kpi, chosen));
    }

    function show(chosen, mine, queues, all) {
        const own = Object.assign({}, chosen, { back: 'me', queues: queues.rows });
        return el('div', {},
            scope.head(mine, Object.assign({}, own, { agent: '' }), true),
            el('div', { class: 'helpdesk-kpi-tiles' }, KPIS.map(function (kpi) {
                return cardOf(kpi, mine, all, own);
            })),
            grid.render(queues, own, 'queue'),
            grid.render(mine, own, 'day'),
            el('p', { class: 'helpdesk-kpi-quiet' }, grid.note(mine)),
            scope.foot(mine, KPIS, NOTHING));
    }

    function load(chosen) {
        const everyone = Object.assign({}, chosen, { agent: '' });
        return Promise.all([
            rest.get(urls.report(chosen, 'day', '')),
            rest.get(urls.report(chosen, 'queue', '')),
            rest.get(urls.report(everyone, 'none', ''))
        ]).then(function (all) {
            return show(chosen, all[0], all[1], all[2]);
        });
    }

    function select(name, label, values, labels, chosen) {
        const id = 'helpdesk-kpi-me-' + name;
        return [el('label', { for: id }, label), el('select', { id: id, name: name, class: 'select' },
            values.map(function (value) {
                return el('option', { value: value, selected: value === chosen }, labels[value]);
            }))];
    }

    function chooser(chosen) {
        return el('form', { class: 'aui helpdesk-kpi-lookup' },
            select('period', AJS.I18n.getText('helpdesk-kpi.field.period'), prefs.PERIODS, names.periods, chosen.period),
            select('time', AJS.I18n.getText('helpdesk-kpi.field.time'), prefs.TIMES, names.times, chosen.time),
            select('statistic', AJS.I18n.getText('helpdesk-kpi.field.statistic'), prefs.STATISTICS, names.statistics,
                chosen.statistic));
    }

    function start(root) {
        let latest = 0;
        const form = chooser(prefs.read({}));
        const place = el('div', {});
        root.append(form, place);
        const stage = states.stage(place);

        function chosen() {
            const data = new FormData(form);
            return Object.assign(prefs.read({
                period: data.get('period'), time: data.get('time'), statistic: data.get('statistic')
            }), { agent: 'me' });
        }

        function reload() {
            const mine = ++latest;
            const current = function (act) { return function (value) { return mine === latest ? act(value) : null; }; };
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            load(chosen()).then(current(function (node) {
                stage.show(node, AJS.I18n.getText('helpdesk-kpi.loaded'));
            }), current(function (error) {
                stage.show(states.failed(error, reload));
            }));
        }

        form.addEventListener('change', reload);
        reload();
    }

    return { start: start };
});
