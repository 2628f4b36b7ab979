/** The page of the tickets behind a figure; its address says which. */
define('helpdesk-kpi/list', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/list-words',
    'helpdesk-kpi/list-table'
], function (dom, urls, rest, states, words, table) {
    'use strict';

    const el = dom.el;

    /** The parameters of an address, one that is repeated as an array; "back" is for the page alone. */
    function asked(search) {
        const all = new URLSearchParams(search);
        const found = {};
        all.forEach(function (value, name) {
            const values = all.getAll(name);
            found[name] = values.length > 1 ? values : value;
        });
        return found;
    }

    /** My KPIs, with what was chosen there. */
    function mine(parameters) {
        return urls.myPage({ period: parameters.period, time: parameters.time });
    }

    function back(parameters) {
        const from = String(parameters.back || '');
        if (from.startsWith('view=')) {
            return el('a', { href: urls.viewAgain(from) }, AJS.I18n.getText('helpdesk-kpi.list.back.view'));
        }
        return parameters.back === 'me'
            ? el('a', { href: mine(parameters) }, AJS.I18n.getText('helpdesk-kpi.list.back.me'))
            : el('a', { href: urls.dashboard() }, AJS.I18n.getText('helpdesk-kpi.list.back'));
    }

    function step(parameters, offset, label, rel) {
        return offset === null
            ? null
            : el('a', {
                class: 'aui-button', rel: rel, href: urls.ticketsPage(Object.assign({}, parameters, { offset: offset }))
            }, label);
    }

    function pager(list, parameters) {
        const found = words.neighbours(list);
        return found.previous === null && found.next === null ? null : el('nav', {
            class: 'helpdesk-kpi-pager', 'aria-label': AJS.I18n.getText('helpdesk-kpi.list.pages')
        },
        step(parameters, found.previous, AJS.I18n.getText('helpdesk-kpi.list.previous'), 'prev'), ' ',
        words.range(list), ' ',
        step(parameters, found.next, AJS.I18n.getText('helpdesk-kpi.list.next'), 'next'));
    }

    function show(list, parameters, title) {
        const sureness = words.sureness(list);
        return el('div', {},
            sureness && el('p', { class: 'helpdesk-kpi-quiet' }, sureness),
            list.total === 0 ? null : el('p', {},
                el('a', { class: 'helpdesk-kpi-navigator', href: urls.navigator(list.jql) },
                    AJS.I18n.getText('helpdesk-kpi.list.navigator')),
                list.tickets.length === 0 ? null : [' \u00b7 ', el('a', {
                    href: urls.ticketsCsv(parameters), download: true
                }, AJS.I18n.getText('helpdesk-kpi.link.csv'))]),
            words.withheld(list).map(function (sentence) {
                return el('div', { class: 'aui-message aui-message-info' }, el('p', {}, sentence));
            }),
            list.tickets.length === 0
                ? states.empty(AJS.I18n.getText('helpdesk-kpi.list.empty'))
                : table.render(list, parameters, title),
            pager(list, parameters),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.scope.calendar',
                list.calendar, list.zone, list.definitionVersion)));
    }

    function start(root, heading) {
        const parameters = asked(window.location.search);
        const place = el('div', {});
        root.append(el('p', {}, back(parameters)), place);
        const stage = states.stage(place);
        (function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            rest.get(urls.tickets(Object.assign({}, parameters, { back: '' }))).then(function (list) {
                const title = words.title(list);
                heading.textContent = title;
                document.title = title;
                stage.show(show(list, parameters, title), title);
            }, function (error) {
                stage.show(states.failed(error, load));
            });
        })();
    }

    return { start: start, asked: asked, mine: mine };
});
