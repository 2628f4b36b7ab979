/** The words for periods, statistics, KPIs and groups. */
define('helpdesk-kpi/names', [], function () {
    'use strict';

    const PERIODS = {
        last30: AJS.I18n.getText('helpdesk-kpi.period.last30'),
        today: AJS.I18n.getText('helpdesk-kpi.period.today'),
        last7: AJS.I18n.getText('helpdesk-kpi.period.last7'),
        last90: AJS.I18n.getText('helpdesk-kpi.period.last90'),
        thisWeek: AJS.I18n.getText('helpdesk-kpi.period.thisWeek'),
        lastWeek: AJS.I18n.getText('helpdesk-kpi.period.lastWeek'),
        thisMonth: AJS.I18n.getText('helpdesk-kpi.period.thisMonth'),
        lastMonth: AJS.I18n.getText('helpdesk-kpi.period.lastMonth'),
        thisQuarter: AJS.I18n.getText('helpdesk-kpi.period.thisQuarter'),
        lastQuarter: AJS.I18n.getText('helpdesk-kpi.period.lastQuarter'),
        last365: AJS.I18n.getText('helpdesk-kpi.period.last365'),
        days: AJS.I18n.getText('helpdesk-kpi.period.days')
    };
    const TIMES = {
        elapsed: AJS.I18n.getText('helpdesk-kpi.time.elapsed'),
        business: AJS.I18n.getText('helpdesk-kpi.time.business')
    };
    /** What a length was counted in; a target may count in a calendar and without pauses. */
    const LENGTHS = Object.assign({ target: AJS.I18n.getText('helpdesk-kpi.time.target') }, TIMES);
    const STATISTICS = {
        mean: AJS.I18n.getText('helpdesk-kpi.statistic.mean'),
        median: AJS.I18n.getText('helpdesk-kpi.statistic.median'),
        p90: AJS.I18n.getText('helpdesk-kpi.statistic.p90')
    };
    const REFRESH = {
        0: AJS.I18n.getText('helpdesk-kpi.refresh.never'),
        15: AJS.I18n.getText('helpdesk-kpi.refresh.15'),
        30: AJS.I18n.getText('helpdesk-kpi.refresh.30'),
        60: AJS.I18n.getText('helpdesk-kpi.refresh.60'),
        120: AJS.I18n.getText('helpdesk-kpi.refresh.120')
    };
    const KPIS = {
        frt: AJS.I18n.getText('helpdesk-kpi.kpi.frt'),
        art: AJS.I18n.getText('helpdesk-kpi.kpi.art'),
        fcr: AJS.I18n.getText('helpdesk-kpi.kpi.fcr'),
        escalation: AJS.I18n.getText('helpdesk-kpi.kpi.escalation')
    };
    const BUCKETS = {
        day: AJS.I18n.getText('helpdesk-kpi.bucket.day'),
        week: AJS.I18n.getText('helpdesk-kpi.bucket.week'),
        month: AJS.I18n.getText('helpdesk-kpi.bucket.month')
    };
    const GROUPS = {
        queue: AJS.I18n.getText('helpdesk-kpi.group.queue'),
        agent: AJS.I18n.getText('helpdesk-kpi.group.agent'),
        priority: AJS.I18n.getText('helpdesk-kpi.group.priority'),
        channel: AJS.I18n.getText('helpdesk-kpi.group.channel'),
        'agent,queue': AJS.I18n.getText('helpdesk-kpi.group.both')
    };
    const MEASURES = {
        opened: AJS.I18n.getText('helpdesk-kpi.load.opened'),
        answered: AJS.I18n.getText('helpdesk-kpi.load.answered')
    };
    const METRICS = {
        '': AJS.I18n.getText('helpdesk-kpi.all.metrics'),
        firstResponse: AJS.I18n.getText('helpdesk-kpi.metric.firstResponse'),
        nextResponse: AJS.I18n.getText('helpdesk-kpi.metric.nextResponse'),
        resolution: AJS.I18n.getText('helpdesk-kpi.metric.resolution'),
        timeInQueue: AJS.I18n.getText('helpdesk-kpi.metric.timeInQueue')
    };
    const STATES = {
        breached: AJS.I18n.getText('helpdesk-kpi.clock.breached'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.clock.atRisk'),
        running: AJS.I18n.getText('helpdesk-kpi.clock.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.clock.paused')
    };
    const FIGURES = {
        opened: AJS.I18n.getText('helpdesk-kpi.figure.opened'),
        answered: AJS.I18n.getText('helpdesk-kpi.figure.answered'),
        resolved: AJS.I18n.getText('helpdesk-kpi.figure.resolved'),
        reopened: AJS.I18n.getText('helpdesk-kpi.figure.reopened'),
        frt: AJS.I18n.getText('helpdesk-kpi.kpi.frt'),
        frtMet: AJS.I18n.getText('helpdesk-kpi.figure.frtMet'),
        frtMissed: AJS.I18n.getText('helpdesk-kpi.figure.frtMissed'),
        frtOpen: AJS.I18n.getText('helpdesk-kpi.figure.frtOpen'),
        frtAtRisk: AJS.I18n.getText('helpdesk-kpi.figure.frtAtRisk'),
        frtRunning: AJS.I18n.getText('helpdesk-kpi.figure.frtRunning'),
        frtPaused: AJS.I18n.getText('helpdesk-kpi.figure.frtPaused'),
        art: AJS.I18n.getText('helpdesk-kpi.kpi.art'),
        artMet: AJS.I18n.getText('helpdesk-kpi.figure.artMet'),
        artMissed: AJS.I18n.getText('helpdesk-kpi.figure.artMissed'),
        artOpen: AJS.I18n.getText('helpdesk-kpi.figure.artOpen'),
        artAtRisk: AJS.I18n.getText('helpdesk-kpi.figure.artAtRisk'),
        artRunning: AJS.I18n.getText('helpdesk-kpi.figure.artRunning'),
        artPaused: AJS.I18n.getText('helpdesk-kpi.figure.artPaused'),
        nextMet: AJS.I18n.getText('helpdesk-kpi.figure.nextMet'),
        nextMissed: AJS.I18n.getText('helpdesk-kpi.figure.nextMissed'),
        nextOpen: AJS.I18n.getText('helpdesk-kpi.figure.nextOpen'),
        nextAtRisk: AJS.I18n.getText('helpdesk-kpi.figure.nextAtRisk'),
        nextRunning: AJS.I18n.getText('helpdesk-kpi.figure.nextRunning'),
        nextPaused: AJS.I18n.getText('helpdesk-kpi.figure.nextPaused'),
        inQueueMet: AJS.I18n.getText('helpdesk-kpi.figure.inQueueMet'),
        inQueueMissed: AJS.I18n.getText('helpdesk-kpi.figure.inQueueMissed'),
        inQueueOpen: AJS.I18n.getText('helpdesk-kpi.figure.inQueueOpen'),
        inQueueAtRisk: AJS.I18n.getText('helpdesk-kpi.figure.inQueueAtRisk'),
        inQueueRunning: AJS.I18n.getText('helpdesk-kpi.figure.inQueueRunning'),
        inQueuePaused: AJS.I18n.getText('helpdesk-kpi.figure.inQueuePaused'),
        openBreaches: AJS.I18n.getText('helpdesk-kpi.figure.openBreaches'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.figure.atRisk'),
        running: AJS.I18n.getText('helpdesk-kpi.figure.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.figure.paused'),
        fcr: AJS.I18n.getText('helpdesk-kpi.figure.fcr'),
        fcrNot: AJS.I18n.getText('helpdesk-kpi.figure.fcrNot'),
        escalation: AJS.I18n.getText('helpdesk-kpi.figure.escalation'),
        handedUp: AJS.I18n.getText('helpdesk-kpi.figure.handedUp'),
        unanswered: AJS.I18n.getText('helpdesk-kpi.figure.unanswered'),
        unresolved: AJS.I18n.getText('helpdesk-kpi.figure.unresolved'),
        excluded: AJS.I18n.getText('helpdesk-kpi.figure.excluded')
    };
    /** Clocks of targets that are not stopped: as they stand now, whatever the period. */
    const OPEN = [
        'frtOpen', 'artOpen', 'nextOpen', 'inQueueOpen', 'openBreaches',
        'frtAtRisk', 'artAtRisk', 'nextAtRisk', 'inQueueAtRisk', 'atRisk',
        'frtRunning', 'artRunning', 'nextRunning', 'inQueueRunning', 'running',
        'frtPaused', 'artPaused', 'nextPaused', 'inQueuePaused', 'paused'
    ];
    const TARGETS = { frt: 'firstResponse', next: 'nextResponse', art: 'resolution', inQueue: 'timeInQueue' };
    const GAPS = {
        NO_REPLY: AJS.I18n.getText('helpdesk-kpi.gap.NO_REPLY'),
        ONLY_AUTOMATION: AJS.I18n.getText('helpdesk-kpi.gap.ONLY_AUTOMATION'),
        ONLY_INTERNAL: AJS.I18n.getText('helpdesk-kpi.gap.ONLY_INTERNAL'),
        ONLY_REPORTER: AJS.I18n.getText('helpdesk-kpi.gap.ONLY_REPORTER'),
        NOT_RESOLVED: AJS.I18n.getText('helpdesk-kpi.gap.NOT_RESOLVED'),
        CREATED_RESOLVED: AJS.I18n.getText('helpdesk-kpi.gap.CREATED_RESOLVED'),
        NO_RESOLUTION_DATE: AJS.I18n.getText('helpdesk-kpi.gap.NO_RESOLUTION_DATE'),
        EXCLUDED_RESOLUTION: AJS.I18n.getText('helpdesk-kpi.gap.EXCLUDED_RESOLUTION'),
        STATUS_NOT_LEFT: AJS.I18n.getText('helpdesk-kpi.gap.STATUS_NOT_LEFT'),
        CREATED_BEFORE: AJS.I18n.getText('helpdesk-kpi.gap.CREATED_BEFORE'),
        SUB_TASK: AJS.I18n.getText('helpdesk-kpi.gap.SUB_TASK'),
        EXCLUDED_ISSUE_TYPE: AJS.I18n.getText('helpdesk-kpi.gap.EXCLUDED_ISSUE_TYPE'),
        REPORTED_BY_AGENT: AJS.I18n.getText('helpdesk-kpi.gap.REPORTED_BY_AGENT'),
        EXCLUDED_LINK: AJS.I18n.getText('helpdesk-kpi.gap.EXCLUDED_LINK'),
        EXCLUDED_LABEL: AJS.I18n.getText('helpdesk-kpi.gap.EXCLUDED_LABEL')
    };

    function agent(agent) {
        if (!agent) {
            return AJS.I18n.getText('helpdesk-kpi.unassigned');
        }
        if (agent.hidden) {
            return AJS.I18n.getText('helpdesk-kpi.hiddenPerson');
        }
        return agent.active === false
            ? AJS.I18n.getText('helpdesk-kpi.inactive', agent.name)
            : agent.name;
    }

    function queue(queue) {
        return queue ? queue.name : AJS.I18n.getText('helpdesk-kpi.noqueue');
    }

    function priority(priority) {
        return priority === null ? AJS.I18n.getText('helpdesk-kpi.nopriority') : priority;
    }

    function channel(channel) {
        return channel === null ? AJS.I18n.getText('helpdesk-kpi.nochannel') : channel;
    }

    function isOpen(figure) {
        return OPEN.indexOf(figure) >= 0;
    }

    return {
        open: OPEN,
        isOpen: isOpen,
        periods: PERIODS,
        times: TIMES,
        lengths: LENGTHS,
        statistics: STATISTICS,
        refresh: REFRESH,
        kpis: KPIS,
        buckets: BUCKETS,
        groups: GROUPS,
        states: STATES,
        figures: FIGURES,
        targets: TARGETS,
        metrics: METRICS,
        measures: MEASURES,
        gaps: GAPS,
        agent: agent,
        queue: queue,
        priority: priority,
        channel: channel
    };
});
