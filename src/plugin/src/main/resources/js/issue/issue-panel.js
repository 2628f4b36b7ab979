/** The panel beside an issue: how its response and its resolution stand, and what would count next. */
define('helpdesk-kpi/issue-panel', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url',
    'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/clock-state', 'helpdesk-kpi/running-clock',
    'helpdesk-kpi/clock-words'
], function (dom, duration, names, days, urls, rest, states, state, running, clockWords) {
    'use strict';

    const el = dom.el;
    const REFRESH = 60 * 1000;
    /** However often a clock opens or closes, the server is not asked more often. */
    const LEAST = 10 * 1000;
    const TITLES = {
        firstResponse: AJS.I18n.getText('helpdesk-kpi.panel.firstResponse'),
        resolution: AJS.I18n.getText('helpdesk-kpi.panel.resolution'),
        nextResponse: AJS.I18n.getText('helpdesk-kpi.panel.nextResponse'),
        timeInQueue: AJS.I18n.getText('helpdesk-kpi.panel.timeInQueue')
    };
    const EVIDENCE = { firstResponse: 'FIRST_RESPONSE', resolution: 'RESOLUTION' };

    function line(words) {
        return words ? el('p', {}, words) : null;
    }

    /** The latest clock of a metric: those before it are judged. */
    function clockOf(ticket, metric) {
        return ticket.clocks.filter(function (clock) { return clock.metric === metric; }).pop() || null;
    }

    function someone(by) {
        return by && by.name ? by.name : AJS.I18n.getText('helpdesk-kpi.panel.someone');
    }

    /** Who made the event that counted, which need not be who gets the credit. */
    function actor(ticket, metric, value) {
        const counted = (ticket.evidence || []).filter(function (row) {
            return row.metric === EVIDENCE[metric] && row.verdict === 'COUNTED' && row.event === value.event;
        })[0];
        return someone(counted ? counted.by : value.agent);
    }

    function happened(ticket, metric, value) {
        const who = actor(ticket, metric, value);
        const at = days.instant(value.at, ticket.zone);
        const after = duration.format(value.elapsed, 'elapsed');
        return metric === 'firstResponse'
            ? AJS.I18n.getText('helpdesk-kpi.panel.answered', who, at, after)
            : AJS.I18n.getText('helpdesk-kpi.panel.resolved', who, at, after);
    }

    function credited(ticket, metric, value) {
        const name = value.agent ? names.agent(value.agent) : null;
        return name && !value.agent.hidden && value.agent.name !== actor(ticket, metric, value)
            ? AJS.I18n.getText('helpdesk-kpi.panel.credited', name) : null;
    }

    /** The value, or why there is none. */
    function value(ticket, metric) {
        const found = ticket[metric];
        if (found) {
            return [line(happened(ticket, metric, found)), line(credited(ticket, metric, found))];
        }
        const gap = metric === 'firstResponse' ? ticket.unanswered : ticket.unresolved;
        return gap ? line(AJS.I18n.getText('helpdesk-kpi.panel.none', names.gaps[gap] || gap)) : null;
    }

    function due(clock, zone, now) {
        if (clock.stoppedAt || !clock.due || clockWords.waits(clock, now)) {
            return null;
        }
        const at = days.instant(clock.due, zone);
        return clock.remaining < 0
            ? AJS.I18n.getText('helpdesk-kpi.panel.wasDue', at) : AJS.I18n.getText('helpdesk-kpi.panel.due', at);
    }

    /** Why the time that is left does not move. */
    function still(clock, now, zone) {
        const pause = (clock.pauses || []).slice(-1)[0];
        if (clock.stoppedAt || clock.remaining === null || running.counts(clock, now)) {
            return null;
        }
        return clockWords.still(clock, zone)
            || pause && AJS.I18n.getText('helpdesk-kpi.panel.paused', pause.status, days.instant(pause.from, zone));
    }

    function target(clock) {
        const limit = duration.format(clock.limit, state.unit(clock));
        const taken = duration.format(clock.taken, state.unit(clock));
        const words = clock.calendar === null
            ? AJS.I18n.getText('helpdesk-kpi.panel.target', clock.target, limit, taken)
            : AJS.I18n.getText('helpdesk-kpi.panel.targetWithin', clock.target, limit, clock.calendar, taken);
        return clock.taken === null ? AJS.I18n.getText('helpdesk-kpi.clock.unknown', clock.calendar) : words;
    }

    /** Ticks as long as the clock does. */
    function left(clock, time, ticking) {
        if (clock.stoppedAt || clock.remaining === null) {
            return null;
        }
        const place = el('span', { class: 'helpdesk-kpi-clock-left', role: 'timer' });
        const write = function () {
            place.textContent = state.left(running.left(clock, time.read, time.now()), clock);
        };
        write();
        ticking.push({ write: write, clock: clock });
        return place;
    }

    function stand(clock, time, ticking, zone) {
        return clock && [
            el('p', {}, state.render(clock), ' ', left(clock, time, ticking)),
            line(due(clock, zone, time.now())), line(still(clock, time.now(), zone))
        ];
    }

    function awaited(ticket, metric, clock) {
        const next = clock && !clock.stoppedAt ? clock.awaited : (ticket.awaited || {})[metric];
        return next ? el('p', {}, el('strong', {}, AJS.I18n.getText('helpdesk-kpi.panel.awaited')), ' ', next) : null;
    }

    function section(ticket, metric, time, ticking) {
        const clock = clockOf(ticket, metric);
        if (!clock && !EVIDENCE[metric]) {
            return null;
        }
        return el('section', { class: 'helpdesk-kpi-clock', 'data-metric': metric }, el('h4', {}, TITLES[metric]),
            stand(clock, time, ticking, ticket.zone),
            EVIDENCE[metric] ? value(ticket, metric) : null,
            awaited(ticket, metric, clock),
            el('p', { class: 'helpdesk-kpi-quiet' },
                clock ? target(clock) : AJS.I18n.getText('helpdesk-kpi.panel.noTarget')));
    }

    function excluded(ticket) {
        return line(ticket.excluded && AJS.I18n.getText('helpdesk-kpi.evidence.excluded',
            names.gaps[ticket.excluded] || ticket.excluded));
    }

    function behind(ticket) {
        return ticket.valuesUntil ? el('p', { class: 'helpdesk-kpi-quiet' },
            AJS.I18n.getText('helpdesk-kpi.panel.until', days.instant(ticket.valuesUntil, ticket.zone))) : null;
    }

    /** The desk's zone, as on every other screen, wherever the reader is. */
    function zone(ticket) {
        return el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.evidence.zone', ticket.zone));
    }

    function evidence(key) {
        return el('p', {}, el('a', { href: urls.evidencePage(key) }, AJS.I18n.getText('helpdesk-kpi.panel.evidence')));
    }

    function show(ticket, time, ticking) {
        return el('div', {}, excluded(ticket),
            ticket.excluded ? null : Object.keys(TITLES).map(function (metric) {
                return section(ticket, metric, time, ticking);
            }),
            behind(ticket), zone(ticket), evidence(ticket.key));
    }

    function failed(error, retry) {
        if (error.status === 403) {
            return el('p', {}, error.message);
        }
        return error.status === 404
            ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.panel.novalues')) : states.failed(error, retry);
    }

    /** Keeps what is shown true: it ticks, and asks again when a clock turns, and each minute. */
    function follow(root, time, ticking, load) {
        running.tick(function () {
            const now = time.now();
            const age = now - time.read;
            const stale = ticking.some(function (one) { return running.isStale(one.clock, time.read, now); });
            const read = root.contains(document.activeElement) || document.hidden;
            ticking.forEach(function (one) { one.write(); });
            if (!read && (age > REFRESH || (stale && age > LEAST))) {
                load();
                return false;
            }
            return root.isConnected;
        });
    }

    function start(root) {
        const key = root.getAttribute('data-key');
        root.setAttribute('data-started', 'true');
        const stage = states.stage(root);
        function load() {
            rest.get(urls.ticket(key)).then(function (ticket) {
                const time = running.time(ticket.now);
                const ticking = [];
                stage.show(show(ticket, time, ticking));
                follow(root, time, ticking, load);
            }, function (error) {
                stage.show(failed(error, load));
            });
        }
        stage.show(states.loading());
        load();
    }

    return { start: start, target: target, due: due, still: still, credited: credited, happened: happened };
});
