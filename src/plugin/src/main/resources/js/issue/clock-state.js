/** How a target's clock stands: a mark and a word, since a colour alone tells nobody anything. */
define('helpdesk-kpi/clock-state', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/clock-words'
], function (dom, duration, clockWords) {
    'use strict';

    const el = dom.el;
    const WORDS = {
        running: AJS.I18n.getText('helpdesk-kpi.clock.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.clock.paused'),
        atRisk: AJS.I18n.getText('helpdesk-kpi.clock.atRisk'),
        met: AJS.I18n.getText('helpdesk-kpi.clock.met'),
        breached: AJS.I18n.getText('helpdesk-kpi.clock.breached')
    };

    /** Every second, or the hours of a calendar: a day of these is no 24 hours. */
    function unit(clock) {
        return clock.calendar === null ? 'elapsed' : 'business';
    }

    /** An open one is overdue rather than missed: there is still something to do. */
    function word(clock) {
        return clock.state === 'breached' && !clock.stoppedAt
            ? AJS.I18n.getText('helpdesk-kpi.clock.overdue') : WORDS[clock.state] || duration.UNKNOWN;
    }

    function render(clock) {
        return el('span', { class: 'helpdesk-kpi-clock-state helpdesk-kpi-clock-state-' + (clock.state || 'unknown') },
            el('span', { 'aria-hidden': 'true', class: 'helpdesk-kpi-clock-state-mark' },
                clockWords.mark(clock.state, clock.stoppedAt)), ' ', word(clock));
    }

    /** What is left of it in words. */
    function left(remaining, clock) {
        const length = duration.format(Math.abs(remaining), unit(clock));
        return remaining < 0
            ? AJS.I18n.getText('helpdesk-kpi.panel.over', length) : AJS.I18n.getText('helpdesk-kpi.panel.left', length);
    }

    return { render: render, word: word, left: left, unit: unit };
});
