/** One KPI as a card: the figure, how it moved, what it is made of. */
define('helpdesk-kpi/card', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/days'
], function (dom, duration, figures, names, days) {
    'use strict';

    const el = dom.el;
    /** Half of the last digit shown. */
    const LEAST_POINTS = 0.0005;
    const VERDICTS = {
        better: AJS.I18n.getText('helpdesk-kpi.change.better'),
        worse: AJS.I18n.getText('helpdesk-kpi.change.worse'),
        same: AJS.I18n.getText('helpdesk-kpi.change.same')
    };

    function moved(change, kpi, time) {
        const size = Math.abs(change.difference);
        const amount = figures.isRate(kpi)
            ? AJS.I18n.getText('helpdesk-kpi.points', (size * 100).toFixed(1))
            : duration.format(size, time);
        return change.difference < 0
            ? AJS.I18n.getText('helpdesk-kpi.change.less', amount)
            : AJS.I18n.getText('helpdesk-kpi.change.more', amount);
    }

    /** A change too small to be seen in the two figures is no change. */
    function visible(change, report, kpi, chosen) {
        const seen = change && (!figures.isRate(kpi) || Math.abs(change.difference) >= LEAST_POINTS) && figures.text(report.total, kpi, chosen.statistic, chosen.time)
            !== figures.text(report.before, kpi, chosen.statistic, chosen.time);
        return change && !seen ? { difference: 0, ratio: 0, verdict: 'same' } : change;
    }

    function changeOf(report, kpi, chosen) {
        return visible(figures.change(report.total, report.before, kpi, chosen.statistic), report, kpi, chosen);
    }

    /** In words: "12m less than in the period before (1h): better". */
    function changeWords(report, kpi, chosen) {
        const change = changeOf(report, kpi, chosen);
        if (!change) {
            return AJS.I18n.getText('helpdesk-kpi.change.unknown');
        }
        if (change.verdict === 'same') {
            return VERDICTS.same;
        }
        return AJS.I18n.getText('helpdesk-kpi.change.words', moved(change, kpi, chosen.time),
            figures.text(report.before, kpi, chosen.statistic, chosen.time), VERDICTS[change.verdict]);
    }

    function changeLine(report, kpi, chosen) {
        const change = changeOf(report, kpi, chosen);
        const verdict = change ? change.verdict : 'same';
        const arrow = !change || change.difference === 0 ? '' : change.difference < 0 ? '\u25bc ' : '\u25b2 ';
        return el('p', { class: 'helpdesk-kpi-change helpdesk-kpi-' + verdict, title: days.range(report.previous) },
            el('span', { 'aria-hidden': 'true' }, arrow), changeWords(report, kpi, chosen));
    }

    function counted(report, kpi) {
        const found = figures.part(report.total, kpi);
        if (!figures.isRate(kpi)) {
            return AJS.I18n.getText('helpdesk-kpi.counted', figures.count(report.total, kpi));
        }
        const part = found ? found.part : 0;
        const whole = found ? found.whole : 0;
        const line = kpi === 'fcr'
            ? AJS.I18n.getText('helpdesk-kpi.counted.fcr', part, whole)
            : AJS.I18n.getText('helpdesk-kpi.counted.escalation', part, whole);
        return found && found.provisional
            ? line + ' ' + AJS.I18n.getText('helpdesk-kpi.provisional', found.provisional)
            : line;
    }

    function applies(target, kpi, chosen) {
        return target.metric === names.targets[kpi] && (!chosen.queue || !target.queue || target.queue.id === chosen.queue);
    }

    function targetWords(target) {
        const taken = duration.format(target.seconds, target.time);
        return target.queue
            ? AJS.I18n.getText('helpdesk-kpi.target.queue', taken, names.times[target.time], names.queue(target.queue))
            : AJS.I18n.getText('helpdesk-kpi.target.of', taken, names.times[target.time]);
    }

    function targetLine(report, kpi, chosen) {
        if (figures.isRate(kpi)) {
            return null;
        }
        const targets = (report.targets || []).filter(function (target) {
            return applies(target, kpi, chosen);
        });
        if (targets.length === 0) {
            return el('p', {}, AJS.I18n.getText('helpdesk-kpi.target.none'));
        }
        const met = (figures.part(report.total, kpi) || {}).onTarget;
        return el('p', {},
            met && met.whole
                ? AJS.I18n.getText('helpdesk-kpi.target.met', met.part, met.whole, figures.percent(met.ratio))
                : AJS.I18n.getText('helpdesk-kpi.target.unknown'),
            ' ', AJS.I18n.getText('helpdesk-kpi.target', targets.map(targetWords).join('; ')));
    }

    function gapWords(gaps) {
        return Object.keys(gaps || {}).filter(function (gap) { return gaps[gap] > 0; }).map(function (gap) {
            return gaps[gap] + ' ' + (names.gaps[gap] || gap);
        }).join(', ');
    }

    /** Tickets that did not count, and why. */
    function coverageLine(report, kpi) {
        const coverage = report.coverage || {};
        const gaps = gapWords(kpi === 'frt' ? coverage.unanswered : kpi === 'escalation' ? {} : coverage.unresolved);
        return gaps ? el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.coverage', gaps)) : null;
    }

    function statistic(kpi, chosen) {
        return figures.isRate(kpi)
            ? null
            : el('span', { class: 'helpdesk-kpi-statistic' },
                names.statistics[chosen.statistic] + ', ' + names.times[chosen.time]);
    }

    function render(report, kpi, chosen) {
        return el('div', { class: 'helpdesk-kpi-card' },
            el('p', { class: 'helpdesk-kpi-figure' },
                el('strong', {}, figures.text(report.total, kpi, chosen.statistic, chosen.time)), ' ',
                statistic(kpi, chosen)),
            changeLine(report, kpi, chosen),
            el('p', {}, counted(report, kpi)),
            targetLine(report, kpi, chosen),
            coverageLine(report, kpi));
    }

    return { render: render, changeWords: changeWords };
});
