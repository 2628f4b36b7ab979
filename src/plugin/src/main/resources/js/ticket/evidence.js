/** How a ticket's values came to be, for people who don't read code. */
define('helpdesk-kpi/evidence', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url',
    'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/events', 'helpdesk-kpi/evidence-time',
    'helpdesk-kpi/evidence-clocks'
], function (dom, duration, names, days, urls, rest, states, events, time, clocks) {
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

    /** By the role in which the rules give the credit. */
    function credited(value) {
        const queue = names.queue(value.queue);
        if (!value.agent) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.credited.nobody', queue);
        }
        const agent = names.agent(value.agent);
        switch (value.role) {
            case 'responder': return AJS.I18n.getText('helpdesk-kpi.evidence.credited.responder', agent, queue);
            case 'assignee': return AJS.I18n.getText('helpdesk-kpi.evidence.credited.assignee', agent, queue);
            case 'resolver': return AJS.I18n.getText('helpdesk-kpi.evidence.credited.resolver', agent, queue);
            case 'lastReplier': return AJS.I18n.getText('helpdesk-kpi.evidence.credited.lastReplier', agent, queue);
            default: return AJS.I18n.getText('helpdesk-kpi.evidence.credited', agent, queue);
        }
    }

    /** What is counted, beside the number. */
    function rule(ticket, kpi) {
        return el('p', { class: 'helpdesk-kpi-quiet' }, ticket.definition[kpi]);
    }

    function counted(ticket, value) {
        return el('p', {}, dom.weave(function (event) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.counted', event);
        }, [events.link(ticket, value.event)]));
    }

    function missing(ticket, kpi, gap) {
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, names.kpis[kpi]),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, duration.UNKNOWN)),
            rule(ticket, kpi),
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.gap', names.gaps[gap] || gap || duration.UNKNOWN)));
    }

    function timed(ticket, kpi, value, gap) {
        if (!value) {
            return missing(ticket, kpi, gap || ticket.excluded);
        }
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, names.kpis[kpi]),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, duration.format(value.elapsed, 'elapsed')), ' ',
                el('span', { class: 'helpdesk-kpi-statistic' }, names.times.elapsed)),
            rule(ticket, kpi),
            time.render(value),
            counted(ticket, value),
            el('p', {}, credited(value)),
            value.eventDeleted ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.evidence.deleted')) : null);
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

    function isThanks(ticket, reopening) {
        return (ticket.evidence || []).some(function (row) {
            return row.metric === 'FIRST_CONTACT' && row.verdict === 'REOPENING' && row.event === reopening.event;
        });
    }

    /** A "Yes" on a ticket that was reopened seems wrong to who does not know the rule that lets it pass. */
    function passed(ticket, contact) {
        return !contact || !contact.met ? [] : (ticket.reopenings || []).map(function (one) {
            const at = days.instant(one.at, ticket.zone);
            return isThanks(ticket, one)
                ? AJS.I18n.getText('helpdesk-kpi.evidence.fcr.thanks', at)
                : AJS.I18n.getText('helpdesk-kpi.evidence.fcr.later', at);
        });
    }

    function firstContact(ticket) {
        const contact = ticket.resolution && ticket.resolution.firstContact;
        const figure = !contact ? duration.UNKNOWN : contact.met
            ? AJS.I18n.getText('helpdesk-kpi.yes') : AJS.I18n.getText('helpdesk-kpi.no');
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, names.kpis.fcr),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, figure)),
            rule(ticket, 'fcr'),
            el('p', {}, contact
                ? contactWords(ticket, contact)
                : AJS.I18n.getText('helpdesk-kpi.evidence.gap', names.gaps[ticket.unresolved || ticket.excluded] || duration.UNKNOWN)),
            passed(ticket, contact).map(function (words) { return el('p', {}, words); }));
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

    function happenings(ticket, title, all, words, kpi) {
        const list = all || [];
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h2', {}, title),
            el('p', { class: 'helpdesk-kpi-figure' }, el('strong', {}, String(list.length))),
            kpi ? rule(ticket, kpi) : null,
            el('ul', {}, list.map(function (one) {
                return el('li', {}, words(ticket, one));
            })));
    }

    function remarks(ticket) {
        return (ticket.remarks || []).length === 0 ? null : el('section', {},
            el('h2', {}, AJS.I18n.getText('helpdesk-kpi.evidence.remarks')),
            el('ul', {}, ticket.remarks.map(function (remark) { return el('li', {}, remark); })));
    }

    /** Which definition made the values, who saved it, when and why. */
    function version(ticket) {
        const made = ticket.definition;
        if (!made.savedAt) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.version.first');
        }
        const at = days.instant(made.savedAt, ticket.zone);
        const author = names.agent(made.author);
        return made.note
            ? AJS.I18n.getText('helpdesk-kpi.evidence.version.noted', made.version, author, at, made.note)
            : AJS.I18n.getText('helpdesk-kpi.evidence.version', made.version, author, at);
    }

    function excluded(ticket) {
        return ticket.excluded
            ? el('div', { class: 'aui-message aui-message-info' }, el('p', {},
                AJS.I18n.getText('helpdesk-kpi.evidence.excluded', names.gaps[ticket.excluded] || ticket.excluded)))
            : null;
    }

    function show(ticket) {
        return el('div', {},
            el('p', {}, el('a', { href: urls.issuePage(ticket.key) }, ticket.key), ' ',
                el('strong', {}, ticket.summary), ' ',
                AJS.I18n.getText('helpdesk-kpi.evidence.created', days.instant(ticket.created, ticket.zone))),
            excluded(ticket),
            el('div', { class: 'helpdesk-kpi-tiles' },
                timed(ticket, 'frt', ticket.firstResponse, ticket.unanswered),
                timed(ticket, 'art', ticket.resolution, ticket.unresolved),
                firstContact(ticket),
                happenings(ticket, AJS.I18n.getText('helpdesk-kpi.evidence.escalations'), ticket.escalations, escalated,
                    'escalation'),
                happenings(ticket, AJS.I18n.getText('helpdesk-kpi.evidence.reopenings'), ticket.reopenings, reopened)),
            clocks.render(ticket),
            remarks(ticket),
            events.render(ticket),
            el('p', { class: 'helpdesk-kpi-quiet' }, version(ticket), ' ',
                AJS.I18n.getText('helpdesk-kpi.evidence.zone', ticket.zone)));
    }

    /** To the list that led here; whatever an address tells, it leads to that page of ours and nowhere else. */
    function back(search) {
        const list = new URLSearchParams(search).get('list');
        return list ? el('p', {}, el('a', { class: 'helpdesk-kpi-back', href: urls.ticketsAgain(list) },
            AJS.I18n.getText('helpdesk-kpi.evidence.back'))) : null;
    }

    function start(root) {
        const key = root.getAttribute('data-key');
        if (!key) {
            return;
        }
        const place = el('div', {});
        dom.replace(root, back(window.location.search), place);
        const stage = states.stage(place);
        (function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            rest.get(urls.ticket(key)).then(function (ticket) {
                stage.show(show(ticket), AJS.I18n.getText('helpdesk-kpi.loaded'));
            }, function (error) {
                stage.show(states.failed(error, load));
            });
        })();
    }

    return { start: start, credited: credited, passed: passed };
});
