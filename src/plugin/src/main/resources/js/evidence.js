/** How a ticket's values came to be, for people who don't read code. */
define('helpdesk-kpi/evidence', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url',
    'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/events'
], function (dom, duration, names, days, urls, rest, states, events) {
    'use strict';

    const el = dom.el;
    const UNDONE = {
        TOO_MANY_REPLIES: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.TOO_MANY_REPLIES'),
        HANDED_TO_AGENT: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.HANDED_TO_AGENT'),
        HANDED_TO_QUEUE: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.HANDED_TO_QUEUE'),
        REOPENED: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.REOPENED'),
        TOO_FEW_REPLIES: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.TOO_FEW_REPLIES'),
        FOLLOW_UP: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.FOLLOW_UP'),
        ANOTHER_AGENT: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.ANOTHER_AGENT'),
        TOO_LATE: AJS.I18n.getText('helpdesk-kpi.evidence.fcr.TOO_LATE')
    };

    function credited(value) {
        return AJS.I18n.getText('helpdesk-kpi.evidence.credited', names.agent(value.agent), names.queue(value.queue));
    }

    function span(ticket, value) {
        return [
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.elapsed', days.instant(ticket.created, ticket.zone),
                days.instant(value.at, ticket.zone), duration.format(value.elapsed, 'elapsed'))),
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.business', ticket.calendar, ticket.zone,
                duration.format(value.business, 'business')),
            value.outsideHours ? ' ' + AJS.I18n.getText('helpdesk-kpi.evidence.outside') : '')
        ];
    }

    function length(windowOf) {
        return (Date.parse(windowOf.to) - Date.parse(windowOf.from)) / 1000;
    }

    function windowRow(ticket) {
        return function (one) {
            return el('tr', {},
                el('td', {}, days.instant(one.from, ticket.zone)),
                el('td', {}, days.instant(one.to, ticket.zone)),
                el('td', { class: 'helpdesk-kpi-number' }, duration.format(length(one), 'business')));
        };
    }

    function windows(ticket, value) {
        if (!value.windows || value.windows.length === 0) {
            return null;
        }
        const label = AJS.I18n.getText('helpdesk-kpi.evidence.windows', value.windows.length);
        return dom.disclosure(label, el('table', { class: 'aui helpdesk-kpi-table' },
            el('caption', {}, label),
            el('thead', {}, el('tr', {},
                el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.evidence.from')),
                el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.evidence.to')),
                el('th', { scope: 'col', class: 'helpdesk-kpi-number' },
                    AJS.I18n.getText('helpdesk-kpi.evidence.length')))),
            el('tbody', {}, value.windows.map(windowRow(ticket)))), function () {});
    }

    function timed(ticket, title, value, gap) {
        if (!value) {
            return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, title),
                el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, duration.UNKNOWN)),
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.gap', names.gaps[gap] || gap || duration.UNKNOWN)));
        }
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, title),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, duration.format(value.elapsed, 'elapsed')), ' ',
                el('span', { class: 'helpdesk-kpi-statistic' }, names.times.elapsed)),
            span(ticket, value),
            el('p', {}, credited(value)),
            value.eventDeleted ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.deleted')) : null,
            windows(ticket, value));
    }

    function contactWords(ticket, contact) {
        if (contact.provisional) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.fcr.provisional', days.instant(contact.settledAt, ticket.zone));
        }
        if (contact.met) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.fcr.met');
        }
        return UNDONE[contact.undoneBy] || AJS.I18n.getText('helpdesk-kpi.evidence.fcr.missed');
    }

    function firstContact(ticket) {
        const contact = ticket.resolution && ticket.resolution.firstContact;
        const figure = !contact ? duration.UNKNOWN : contact.met
            ? AJS.I18n.getText('helpdesk-kpi.yes') : AJS.I18n.getText('helpdesk-kpi.no');
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, names.kpis.fcr),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, figure)),
            el('p', {}, contact
                ? contactWords(ticket, contact)
                : AJS.I18n.getText('helpdesk-kpi.evidence.gap', names.gaps[ticket.unresolved] || duration.UNKNOWN)));
    }

    function escalated(ticket, one) {
        return AJS.I18n.getText('helpdesk-kpi.evidence.escalated',
            days.instant(one.at, ticket.zone), names.agent(one.agent), names.queue(one.queue));
    }

    /** Whoever had resolved it is named: the ticket came back to them, whoever reopened it. */
    function reopened(ticket, one) {
        return AJS.I18n.getText('helpdesk-kpi.evidence.reopened',
            days.instant(one.at, ticket.zone), names.agent(one.agent), names.queue(one.queue));
    }

    function happenings(ticket, title, all, words) {
        const list = all || [];
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, title),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, String(list.length))),
            el('ul', {}, list.map(function (one) {
                return el('li', {}, words(ticket, one));
            })));
    }

    function remarks(ticket) {
        return (ticket.remarks || []).length === 0 ? null : el('section', {},
            el('h2', {}, AJS.I18n.getText('helpdesk-kpi.evidence.remarks')),
            el('ul', {}, ticket.remarks.map(function (remark) { return el('li', {}, remark); })));
    }

    function show(ticket) {
        return el('div', {},
            el('p', {}, el('a', { href: urls.issuePage(ticket.key) }, ticket.key), ' ',
                AJS.I18n.getText('helpdesk-kpi.evidence.created', days.instant(ticket.created, ticket.zone))),
            el('div', { class: 'helpdesk-kpi-tiles' },
                timed(ticket, names.kpis.frt, ticket.firstResponse, ticket.unanswered),
                timed(ticket, names.kpis.art, ticket.resolution, ticket.unresolved),
                firstContact(ticket),
                happenings(ticket, AJS.I18n.getText('helpdesk-kpi.evidence.escalations'), ticket.escalations, escalated),
                happenings(ticket, AJS.I18n.getText('helpdesk-kpi.evidence.reopenings'), ticket.reopenings, reopened)),
            remarks(ticket),
            events.render(ticket),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.scope.calendar',
                ticket.calendar, ticket.zone, ticket.definitionVersion)));
    }

    function start(root) {
        const key = root.getAttribute('data-key');
        if (!key) {
            return;
        }
        const stage = states.stage(root);
        (function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            rest.get(urls.ticket(key)).then(function (ticket) {
                stage.show(show(ticket), AJS.I18n.getText('helpdesk-kpi.loaded'));
            }, function (error) {
                stage.show(states.failed(error, load));
            });
        })();
    }

    return { start: start };
});
