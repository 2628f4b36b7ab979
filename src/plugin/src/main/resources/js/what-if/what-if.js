/** The page that tries other settings without saving them. */
define('helpdesk-kpi/what-if', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states',
    'helpdesk-kpi/what-if-form', 'helpdesk-kpi/what-if-table', 'helpdesk-kpi/what-if-moves', 'helpdesk-kpi/numbers', 'helpdesk-kpi/prefs'
], function (dom, days, urls, rest, states, forms, table, moves, numbers, prefs) {
    'use strict';

    const el = dom.el;
    const EVERY = 1000;
    const STATES = {
        waiting: AJS.I18n.getText('helpdesk-kpi.whatif.state.waiting'),
        running: AJS.I18n.getText('helpdesk-kpi.whatif.state.running'),
        finished: AJS.I18n.getText('helpdesk-kpi.whatif.state.finished'),
        stopped: AJS.I18n.getText('helpdesk-kpi.whatif.state.stopped'),
        failed: AJS.I18n.getText('helpdesk-kpi.whatif.state.failed')
    };

    function progress(standing, stop) {
        const button = el('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('helpdesk-kpi.whatif.stop'));
        button.addEventListener('click', stop);
        return el('div', {},
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.backfill.words', STATES[standing.state], numbers.whole(standing.done), numbers.whole(standing.total))),
            el('progress', {
                class: 'helpdesk-kpi-progress', max: '1',
                value: standing.total > 0 ? String(standing.done / standing.total) : null,
                'aria-label': AJS.I18n.getText('helpdesk-kpi.backfill.progress')
            }), el('p', {}, button));
    }

    function answer(result, queue) {
        return el('div', {},
            el('h2', { tabindex: '-1' }, AJS.I18n.getText('helpdesk-kpi.whatif.title.answer', days.range(result.asIs.period))),
            result.unread > 0
                ? el('div', { class: 'aui-message aui-message-warning' },
                    el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.unread', result.unread))) : null,
            (result.asIs.withheld || []).length > 0
                ? el('div', { class: 'aui-message aui-message-info' },
                    el('p', {}, AJS.I18n.getText('helpdesk-kpi.withheld', result.asIs.withheld.join(', ')))) : null,
            table.render(result, queue),
            moves.render(result),
            el('p', { class: 'helpdesk-kpi-quiet' },
                AJS.I18n.getText('helpdesk-kpi.whatif.kept', result.asIs.definitionVersion, result.asIs.zone)));
    }

    /** The targets that the address brings along; null for none, and for what is none. */
    function brought(hash) {
        const found = /^#targets=(.+)$/.exec(hash);
        try {
            const targets = found && JSON.parse(decodeURIComponent(found[1]));
            return Array.isArray(targets) ? targets : null;
        } catch (error) {
            return null;
        }
    }

    function isNoChange(problems) {
        return Boolean(problems) && problems.length > 0
            && problems.every(function (problem) { return problem.path === 'change'; });
    }

    /** Targets that are tried as they are saved: how they were kept is no question of what if. */
    function saved(period) {
        return el('div', { class: 'aui-message aui-message-info', role: 'status' },
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.saved')),
            el('p', {}, el('a', { href: urls.viewAgain('view=attainment&period=' + period) },
                AJS.I18n.getText('helpdesk-kpi.whatif.saved.link'))));
    }

    function start(root) {
        const settings = JSON.parse(root.getAttribute('data-settings'));
        const wanted = new URLSearchParams(window.location.search).get('period');
        const period = prefs.PERIODS.indexOf(wanted) >= 0 ? wanted : 'lastQuarter';
        const targets = brought(window.location.hash);
        const place = el('div', {});
        const stage = states.stage(place);
        let latest = '';
        let queue = '';

        function show(standing) {
            if (standing.id !== latest) {
                return;
            }
            if (standing.state === 'waiting' || standing.state === 'running') {
                follow(standing);
            } else if (standing.result) {
                stage.show(answer(standing.result, queue), STATES.finished);
                place.querySelector('h2').focus();
            } else {
                stage.show(states.empty(STATES[standing.state]), STATES[standing.state]);
            }
        }

        function follow(standing) {
            const again = function () {
                rest.get(urls.whatIf(standing.id)).then(show, failed);
            };
            const focused = place.contains(document.activeElement) && document.activeElement.tagName === 'BUTTON';
            stage.show(progress(standing, function () {
                rest.remove(urls.whatIf(standing.id)).then(show, failed);
            }), STATES[standing.state]);
            if (focused) {
                place.querySelector('button').focus();
            }
            setTimeout(again, EVERY);
        }

        function failed(error) {
            if (targets && isNoChange(error.problems)) {
                stage.show(saved(period));
                return;
            }
            const others = forms.complain(form, error.problems || []);
            const words = error.problems ? others : [error.message];
            stage.show(el('div', { class: 'aui-message aui-message-error', role: 'alert' },
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.refused')),
                words.map(function (message) { return el('p', {}, message); })));
        }

        const form = forms.render(settings, function (body) {
            queue = body.queue[0] || '';
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            rest.send(urls.whatIfs(), body).then(function (standing) {
                latest = standing.id;
                show(standing);
            }, failed);
        }, period, targets);
        root.append(form, place);
        if (targets) {
            form.requestSubmit();
        }
    }

    return { start: start, brought: brought };
});
