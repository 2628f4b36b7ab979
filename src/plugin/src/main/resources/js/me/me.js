/** My KPIs: what is due next, own figures beside the team's, how they went, and the tickets behind them. */
define('helpdesk-kpi/me', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs', 'helpdesk-kpi/states', 'helpdesk-kpi/pane',
    'helpdesk-kpi/view-now', 'helpdesk-kpi/view-trend', 'helpdesk-kpi/me-figures', 'helpdesk-kpi/me-tickets',
    'helpdesk-kpi/report-url'
], function (dom, names, prefs, states, pane, now, trend, figures, tickets, urls) {
    'use strict';

    const el = dom.el;
    const MINUTE = 60 * 1000;
    const TITLES = {
        now: AJS.I18n.getText('helpdesk-kpi.me.now'),
        figures: AJS.I18n.getText('helpdesk-kpi.me.figures'),
        trend: AJS.I18n.getText('helpdesk-kpi.me.trend'),
        tickets: AJS.I18n.getText('helpdesk-kpi.me.tickets')
    };
    const KPIS = ['frt', 'art', 'fcr', 'escalation'];

    function select(name, label, values, labels, chosen) {
        const id = 'helpdesk-kpi-me-' + name;
        return [el('label', { for: id }, label), el('select', { id: id, name: name, class: 'select' },
            values.map(function (value) {
                return el('option', { value: value, selected: value === chosen }, labels[value]);
            }))];
    }

    function form(fields) {
        const found = el('form', { class: 'aui helpdesk-kpi-lookup' }, fields);
        found.addEventListener('submit', function (event) { event.preventDefault(); });
        return found;
    }

    function chooser(chosen) {
        return form([
            select('period', AJS.I18n.getText('helpdesk-kpi.field.period'), prefs.PERIODS, names.periods, chosen.period),
            select('time', AJS.I18n.getText('helpdesk-kpi.field.time'), prefs.TIMES, names.times, chosen.time),
            select('statistic', AJS.I18n.getText('helpdesk-kpi.field.statistic'), prefs.STATISTICS, names.statistics,
                chosen.statistic)
        ]);
    }

    function section(id, personal) {
        const place = el('div', {});
        const whole = el('section', { class: 'helpdesk-kpi-me-part', 'aria-labelledby': 'helpdesk-kpi-me-' + id },
            el('h2', { id: 'helpdesk-kpi-me-' + id }, TITLES[id]), place);
        return { place: place, whole: whole, personal: personal };
    }

    /** The open targets of the one who looks: those of others are in no figure here. */
    function openTargets(place) {
        const board = pane.of(place, now, { id: 'helpdesk-kpi-me-open-', own: true });
        board.show(prefs.read({ agent: 'me', limit: '20' }, now.defaults));
        window.setInterval(function () {
            if (!document.hidden && !place.contains(document.activeElement)) {
                board.refresh();
            }
        }, MINUTE);
    }

    /** Own past, week by week: of one figure at a time, so that each has its scale. */
    function past(place, chosen) {
        const kpis = form(select('kpi', AJS.I18n.getText('helpdesk-kpi.field.kpi'), KPIS, names.kpis, KPIS[0]));
        const board = el('div', {});
        dom.replace(place, kpis, board);
        const drawn = pane.of(board, trend, { id: 'helpdesk-kpi-me-past-' });
        function draw() {
            const asked = chosen();
            return drawn.show(prefs.read({
                agent: 'me', kpi: kpis.elements.kpi.value, time: asked.time, statistic: asked.statistic
            }, trend.defaults));
        }
        kpis.addEventListener('change', draw);
        return draw;
    }

    function start(root) {
        const picker = chooser(prefs.fromAddress(window.location.search));
        const parts = { now: section('now', true), figures: section('figures', false), trend: section('trend', true),
            tickets: section('tickets', true) };
        let latest = 0;
        let opened = false;
        root.append(parts.now.whole, picker, parts.figures.whole, parts.trend.whole, parts.tickets.whole);
        const stage = states.stage(parts.figures.place);

        function picked() {
            const data = new FormData(picker);
            return { period: data.get('period'), time: data.get('time'), statistic: data.get('statistic') };
        }

        function chosen() {
            return Object.assign(prefs.read(picked()), { agent: 'me' });
        }

        const list = tickets.of(parts.tickets.place, chosen);
        const drawPast = past(parts.trend.place, chosen);

        /** What is about one agent is not even asked for where nobody may see their own. */
        function showPersonal(personal) {
            Object.keys(parts).forEach(function (id) {
                parts[id].whole.hidden = parts[id].personal && !personal;
            });
            if (personal) {
                list.refresh();
                drawPast();
                if (!opened) {
                    opened = true;
                    openTargets(parts.now.place);
                }
            }
        }

        function reload() {
            const mine = ++latest;
            const current = function (act) { return function (value) { return mine === latest ? act(value) : null; }; };
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            figures.load(chosen()).then(current(function (found) {
                stage.show(found.node, AJS.I18n.getText('helpdesk-kpi.loaded'));
                showPersonal(found.personal);
            }), current(function (error) {
                stage.show(states.failed(error, reload));
            }));
        }

        showPersonal(false);
        // Who opens a number and comes back finds what was chosen.
        picker.addEventListener('change', function () {
            window.history.replaceState(null, '', urls.myPage(picked()));
            reload();
        });
        reload();
    }

    return { start: start };
});
