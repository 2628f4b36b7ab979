/** What is shown of a target's clock alike wherever one stands: its mark, and that it is used up and stands still. */
define('helpdesk-kpi/clock-words', ['helpdesk-kpi/days'], function (days) {
    'use strict';

    const MARKS = {
        running: '\u25b6', paused: '\u2016', atRisk: '\u25d4', overdue: '\u25b2', met: '\u2713', missed: '\u2715'
    };

    /** Of one that is over it depends on whether there is still something to do. */
    function mark(state, stopped) {
        const over = stopped ? 'missed' : 'overdue';
        return MARKS[state === 'breached' ? over : state] || '';
    }

    /** A clock that is used up just when its calendar closes is in time until that opens again. */
    function waits(clock, now) {
        return !clock.stoppedAt && clock.state !== 'breached' && Boolean(clock.due) && Date.parse(clock.due) <= now;
    }

    /** Until when it stands still; null while it is paused, when nobody knows. */
    function still(clock, zone) {
        return clock.runs
            ? AJS.I18n.getText('helpdesk-kpi.panel.closed', days.instant(clock.runs.from, zone), clock.calendar) : null;
    }

    return { mark: mark, waits: waits, still: still };
});
