/** The tickets behind a figure, as a table whose order the server makes. */
define('helpdesk-kpi/list-table', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url'
], function (dom, duration, names, days, urls) {
    'use strict';

    const el = dom.el;
    const UNTIMED = ['opened', 'reopened', 'escalation', 'unanswered', 'unresolved'].concat(names.open);
    const NOBODYS = ['opened', 'unanswered', 'unresolved'];
    const RESOLVED = ['resolved', 'art', 'fcr', 'fcrNot'];
    const SORTS = {
        at: { up: 'earliest', down: 'latest' },
        seconds: { up: 'shortest', down: 'longest' }
    };

    /** The order that a click on a column's head asks for. */
    function nextSort(column, sort) {
        return sort === SORTS[column].down ? SORTS[column].up : SORTS[column].down;
    }

    function direction(column, sort) {
        const sorts = SORTS[column];
        return sort === sorts.up ? 'ascending' : sort === sorts.down ? 'descending' : 'none';
    }

    function sortable(list, asked, column) {
        const again = Object.assign({}, asked, { sort: nextSort(column.id, list.sort), offset: '' });
        return el('th', {
            scope: 'col', 'aria-sort': direction(column.id, list.sort), class: column.number ? 'helpdesk-kpi-number' : null
        }, el('a', { href: urls.ticketsPage(again) }, column.label));
    }

    function head(list, asked) {
        return function (column) {
            return SORTS[column.id] ? sortable(list, asked, column) : el('th', { scope: 'col' }, column.label);
        };
    }

    function ticket(asked) {
        return function (row) {
            return [
                el('a', {
                    href: urls.evidencePage(row.key, asked),
                    'aria-label': AJS.I18n.getText('helpdesk-kpi.list.evidence', row.key)
                }, row.key), ' ', row.summary, ' ',
                el('a', {
                    class: 'helpdesk-kpi-issue', href: urls.issuePage(row.key),
                    'aria-label': AJS.I18n.getText('helpdesk-kpi.list.issue.label', row.key)
                }, AJS.I18n.getText('helpdesk-kpi.list.issue'))
            ];
        };
    }

    function agent(figure) {
        return function (row) {
            return !row.agent && NOBODYS.indexOf(figure) >= 0 ? duration.UNKNOWN : names.agent(row.agent);
        };
    }

    function target(row) {
        if (row.onTarget === null) {
            return duration.UNKNOWN;
        }
        return row.onTarget
            ? AJS.I18n.getText('helpdesk-kpi.list.met') : AJS.I18n.getText('helpdesk-kpi.list.missed');
    }

    function contact(row) {
        if (!row.firstContact) {
            return duration.UNKNOWN;
        }
        const met = row.firstContact.met ? AJS.I18n.getText('helpdesk-kpi.yes') : AJS.I18n.getText('helpdesk-kpi.no');
        return row.firstContact.provisional ? AJS.I18n.getText('helpdesk-kpi.list.sofar', met) : met;
    }

    function columns(list, asked) {
        const timed = UNTIMED.indexOf(list.figure) < 0;
        return [
            { id: 'key', label: AJS.I18n.getText('helpdesk-kpi.list.column.ticket'), text: ticket(asked), heads: true },
            {
                id: 'at',
                label: names.isOpen(list.figure)
                    ? AJS.I18n.getText('helpdesk-kpi.list.column.due')
                    : AJS.I18n.getText('helpdesk-kpi.list.column.when'),
                text: function (row) { return days.instant(row.at, list.zone); }
            },
            { id: 'agent', label: AJS.I18n.getText('helpdesk-kpi.column.agent'), text: agent(list.figure) },
            {
                id: 'queue', label: AJS.I18n.getText('helpdesk-kpi.column.queue'),
                text: function (row) { return names.queue(row.queue); }
            },
            timed && {
                id: 'seconds', number: true,
                label: AJS.I18n.getText('helpdesk-kpi.list.column.value', names.lengths[list.time]),
                text: function (row) { return duration.format(row.seconds, list.time); }
            },
            timed && { id: 'onTarget', label: AJS.I18n.getText('helpdesk-kpi.list.column.target'), text: target },
            RESOLVED.indexOf(list.figure) >= 0 && {
                id: 'contact', label: AJS.I18n.getText('helpdesk-kpi.list.column.contact'), text: contact
            }
        ].filter(Boolean);
    }

    function line(all) {
        return function (row) {
            return el('tr', {}, all.map(function (column) {
                return el(column.heads ? 'th' : 'td', {
                    scope: column.heads ? 'row' : null, class: column.number ? 'helpdesk-kpi-number' : null
                }, column.text(row));
            }));
        };
    }

    /** @param {Object} asked the parameters of this page's address */
    function render(list, asked, caption) {
        const all = columns(list, asked);
        return el('div', { class: 'helpdesk-kpi-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
            el('table', { class: 'aui helpdesk-kpi-table helpdesk-kpi-list' },
                el('caption', { class: 'helpdesk-kpi-voice' }, caption),
                el('thead', {}, el('tr', {}, all.map(head(list, asked)))),
                el('tbody', {}, list.tickets.map(line(all)))));
    }

    return { render: render, columns: columns, nextSort: nextSort, direction: direction };
});
