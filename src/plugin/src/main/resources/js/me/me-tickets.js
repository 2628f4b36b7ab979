/** An agent's own latest tickets of a kind, each with its evidence. */
define('helpdesk-kpi/me-tickets', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states',
    'helpdesk-kpi/list-words', 'helpdesk-kpi/list-table', 'helpdesk-kpi/numbers'
], function (dom, names, urls, rest, states, words, table, numbers) {
    'use strict';

    const el = dom.el;
    const FIGURES = ['resolved', 'answered', 'frtMissed', 'artMissed', 'fcrNot', 'reopened', 'escalation'];
    const SHOWN = '10';

    function asked(chosen, figure) {
        return {
            figure: figure, period: chosen.period, time: chosen.time, agent: 'me', sort: 'latest', limit: SHOWN
        };
    }

    function links(chosen, figure, list) {
        return el('p', { class: 'helpdesk-kpi-links' },
            el('a', { href: urls.ticketsPage(Object.assign(asked(chosen, figure), { limit: '', back: 'me' })) },
                AJS.I18n.getText('helpdesk-kpi.me.tickets.all', numbers.whole(list.total))),
            el('a', { href: urls.csv('tickets', chosen, { figure: figure, sort: 'latest' }), download: true },
                AJS.I18n.getText('helpdesk-kpi.link.csv')));
    }

    function show(chosen, figure, list) {
        const parameters = Object.assign(asked(chosen, figure), { limit: '', back: 'me' });
        return el('div', {}, list.tickets.length === 0
            ? states.empty(AJS.I18n.getText('helpdesk-kpi.list.empty'))
            : [table.render(list, parameters, words.title(list)), links(chosen, figure, list)]);
    }

    /**
     * @param {Element} root is emptied
     * @param {function(): Object} chosen what is chosen for the page
     */
    function of(root, chosen) {
        const select = el('select', { id: 'helpdesk-kpi-me-figure', class: 'select' }, FIGURES.map(function (figure) {
            return el('option', { value: figure }, names.figures[figure]);
        }));
        const place = el('div', {});
        dom.replace(root, el('form', { class: 'aui helpdesk-kpi-lookup' },
            el('label', { for: 'helpdesk-kpi-me-figure' }, AJS.I18n.getText('helpdesk-kpi.me.tickets.figure')), select), place);
        const stage = states.stage(place);
        let latest = 0;

        function refresh() {
            const mine = ++latest;
            const now = chosen();
            const figure = select.value;
            return rest.get(urls.tickets(asked(now, figure))).then(function (list) {
                return [show(now, figure, list), words.title(list)];
            }, function (error) {
                return [states.failed(error, refresh), error.message];
            }).then(function (shown) {
                if (mine === latest) {
                    stage.show(shown[0], shown[1]);
                }
            });
        }

        root.querySelector('form').addEventListener('submit', function (event) { event.preventDefault(); });
        select.addEventListener('change', refresh);
        return { refresh: refresh };
    }

    return { of: of };
});
