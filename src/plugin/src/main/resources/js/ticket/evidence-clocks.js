/** The clocks of a ticket's targets: from when to when, what held them, how they stand. */
define('helpdesk-kpi/evidence-clocks', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/evidence-time',
    'helpdesk-kpi/clock-words', 'helpdesk-kpi/events'
], function (dom, duration, names, days, time, clockWords, events) {
    'use strict';

    const el = dom.el;
    const STATES = {
        running: AJS.I18n.getText('helpdesk-kpi.clock.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.clock.paused'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.clock.atRisk'),
        met: AJS.I18n.getText('helpdesk-kpi.clock.met'),
        breached: AJS.I18n.getText('helpdesk-kpi.clock.breached')
    };
    const METRICS = {
        firstResponse: AJS.I18n.getText('helpdesk-kpi.clock.firstResponse'),
        nextResponse: AJS.I18n.getText('helpdesk-kpi.clock.nextResponse'),
        resolution: AJS.I18n.getText('helpdesk-kpi.clock.resolution'),
        timeInQueue: AJS.I18n.getText('helpdesk-kpi.clock.timeInQueue')
    };

    /** Every second, or the hours of a calendar: a day of these is no 24 hours. */
    function unit(clock) {
        return clock.calendar === null ? 'elapsed' : 'business';
    }

    function allowed(clock) {
        const limit = duration.format(clock.limit, unit(clock));
        const metric = METRICS[clock.metric] || clock.metric;
        return clock.calendar === null
            ? AJS.I18n.getText('helpdesk-kpi.clock.allowed', metric, limit)
            : AJS.I18n.getText('helpdesk-kpi.clock.allowedWithin', metric, limit, clock.calendar, clock.zone);
    }

    function counted(clock) {
        const at = function (instant) { return days.instant(instant, clock.zone, clock.limit < 3600); };
        const taken = duration.format(clock.taken, unit(clock));
        if (clock.taken === null) {
            return AJS.I18n.getText('helpdesk-kpi.clock.unknown', clock.calendar);
        }
        return clock.stoppedAt
            ? AJS.I18n.getText('helpdesk-kpi.clock.stopped', at(clock.startedAt), at(clock.stoppedAt), taken)
            : AJS.I18n.getText('helpdesk-kpi.clock.since', at(clock.startedAt), taken);
    }

    function left(clock) {
        if (clock.remaining === null) {
            return null;
        }
        const length = duration.format(Math.abs(clock.remaining), unit(clock));
        return clock.remaining < 0
            ? AJS.I18n.getText('helpdesk-kpi.clock.over', length) : AJS.I18n.getText('helpdesk-kpi.clock.left', length);
    }

    function due(clock, now) {
        if (!clock.due || clock.stoppedAt) {
            return null;
        }
        if (clockWords.waits(clock, now)) {
            return clockWords.still(clock, clock.zone);
        }
        const at = days.instant(clock.due, clock.zone);
        return clock.remaining < 0
            ? AJS.I18n.getText('helpdesk-kpi.clock.wasDue', at) : AJS.I18n.getText('helpdesk-kpi.clock.due', at);
    }

    function sentences(clock, now) {
        return [allowed(clock), counted(clock)].concat(time.pauses(clock), [left(clock), due(clock, now)]).filter(Boolean);
    }

    function credited(clock) {
        const queue = names.queue(clock.queue);
        return clock.agent
            ? AJS.I18n.getText('helpdesk-kpi.evidence.credited', names.agent(clock.agent), queue)
            : AJS.I18n.getText('helpdesk-kpi.evidence.credited.nobody', queue);
    }

    /** What stopped it: for a first response that may be the resolution of a ticket without one. */
    function stopped(ticket, clock, event) {
        return clock.metric === 'firstResponse' && !ticket.firstResponse
            ? AJS.I18n.getText('helpdesk-kpi.clock.stoppedUnanswered', event)
            : AJS.I18n.getText('helpdesk-kpi.clock.stoppedBy', event);
    }

    function stop(ticket, clock) {
        return clock.stoppedBy && el('p', {}, dom.weave(function (event) {
            return stopped(ticket, clock, event);
        }, [events.link(ticket, clock.stoppedBy)]));
    }

    function one(ticket, clock) {
        const worse = clock.state === 'breached' ? 'helpdesk-kpi-worse' : null;
        return el('section', { class: 'helpdesk-kpi-tile' }, el('h3', {}, clock.target),
            el('p', { class: 'helpdesk-kpi-figure' },
                el('strong', { class: worse }, STATES[clock.state] || duration.UNKNOWN)),
            sentences(clock, Date.parse(ticket.now)).map(function (words) { return el('p', {}, words); }),
            time.details(Object.assign({}, clock, { elapsed: time.total(clock.stretches), business: clock.taken })),
            stop(ticket, clock),
            el('p', {}, credited(clock)));
    }

    function render(ticket) {
        return el('section', {}, el('h2', { class: 'helpdesk-kpi-apart' }, AJS.I18n.getText('helpdesk-kpi.clock.title')),
            ticket.clocks.length === 0
                ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.clock.none'))
                : el('div', { class: 'helpdesk-kpi-tiles' }, ticket.clocks.map(function (clock) { return one(ticket, clock); })));
    }

    return { render: render, sentences: sentences, stopped: stopped };
});
