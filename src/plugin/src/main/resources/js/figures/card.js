/** One KPI as a card: the figure, how it moved, what it is made of. */
define('helpdesk-kpi/card', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/days',
    'helpdesk-kpi/drill', 'helpdesk-kpi/numbers', 'helpdesk-kpi/tip'
], function (dom, duration, figures, names, days, drill, numbers, tip) {
    'use strict';

    const el = dom.el;
    /** Half of the last digit shown. */
    const LEAST_POINTS = 0.0005;
    const BESIDE = { frt: 'next', art: 'inQueue' };
    const LEADS = {
        next: AJS.I18n.getText('helpdesk-kpi.target.next'),
        inQueue: AJS.I18n.getText('helpdesk-kpi.target.inQueue')
    };
    const VERDICTS = {
        better: AJS.I18n.getText('helpdesk-kpi.change.better'),
        worse: AJS.I18n.getText('helpdesk-kpi.change.worse'),
        same: AJS.I18n.getText('helpdesk-kpi.change.same')
    };

    function moved(change, kpi, time) {
        const size = Math.abs(change.difference);
        const amount = figures.isRate(kpi)
            ? figures.points(size)
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

    function isFew(figures_, kpi) {
        return figures.count(figures_, kpi) > 0 && !figures.enough(figures_, kpi);
    }

    /** In words: "12m less than in the period before (1h): better". */
    function changeWords(report, kpi, chosen) {
        const change = changeOf(report, kpi, chosen);
        if (isFew(report.total, kpi) || isFew(report.before, kpi)) {
            return AJS.I18n.getText('helpdesk-kpi.change.few');
        }
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
        return el('p', { class: 'helpdesk-kpi-change helpdesk-kpi-' + verdict },
            el('span', { 'aria-hidden': 'true' }, arrow), changeWords(report, kpi, chosen), ' ',
            el('span', { class: 'helpdesk-kpi-before' }, '(' + days.range(report.previous) + ')'));
    }

    const COUNTED = {
        fcrReceived: function (part, whole) {
            return AJS.I18n.getText('helpdesk-kpi.counted.fcrReceived', part, whole);
        },
        fcr: function (part, whole) { return AJS.I18n.getText('helpdesk-kpi.counted.fcr', part, whole); },
        escalation: function (part, whole) { return AJS.I18n.getText('helpdesk-kpi.counted.escalation', part, whole); }
    };

    function countedTimes(kpi, where) {
        const count = figures.count(where.report.total, kpi);
        return dom.weave(function (n) {
            return AJS.I18n.getText('helpdesk-kpi.counted', n);
        }, [drill.link(numbers.whole(count), count, kpi, where)]);
    }

    /** Those that were not resolved at first contact. */
    function notCounted(kpi, where) {
        const found = figures.part(where.report.total, kpi);
        const count = kpi === 'fcr' && found ? found.whole - found.part : 0;
        return count === 0 ? null : el('p', {}, dom.weave(function (n) {
            return AJS.I18n.getText('helpdesk-kpi.counted.fcrNot', n);
        }, [drill.link(numbers.whole(count), count, 'fcrNot', where)]));
    }

    function counted(kpi, where) {
        if (!figures.isRate(kpi)) {
            return countedTimes(kpi, where);
        }
        const found = figures.part(where.report.total, kpi) || { part: 0, whole: 0 };
        return [
            dom.weave(COUNTED[kpi === 'fcr' && where.report.contactsOf === 'received' ? 'fcrReceived' : kpi], [
                drill.link(numbers.whole(found.part), found.part, kpi, where),
                drill.link(numbers.whole(found.whole), found.whole, drill.whole(kpi, where.report), where)
            ]),
            found.provisional ? ' ' + AJS.I18n.getText('helpdesk-kpi.provisional', found.provisional) : ''
        ];
    }

    function applies(target, figure, chosen) {
        return target.metric === names.targets[figure] && (!chosen.queue || target.queues.length === 0
            || target.queues.some(function (queue) { return queue.id === chosen.queue; }));
    }

    function targetWords(target) {
        const taken = duration.format(target.seconds, target.time);
        const time = names.times[target.time];
        const words = target.queues.length > 0
            ? AJS.I18n.getText('helpdesk-kpi.target.queue', taken, time, target.queues.map(names.queue).join(', '))
            : AJS.I18n.getText('helpdesk-kpi.target.of', taken, time);
        return target.narrower ? AJS.I18n.getText('helpdesk-kpi.target.named', words, target.name) : words;
    }

    function onTarget(figure, met, where) {
        const missed = met.whole - met.part;
        return dom.weave(function (part, lost) {
            return met.enough
                ? AJS.I18n.getText('helpdesk-kpi.target.met', part, numbers.whole(met.whole), figures.sure(met), lost)
                : AJS.I18n.getText('helpdesk-kpi.target.few', part, numbers.whole(met.whole), lost);
        }, [
            drill.link(numbers.whole(met.part), met.part, figure + 'Met', where),
            drill.link(numbers.whole(missed), missed, figure + 'Missed', where)
        ]);
    }

    /** What is over and not stopped yet is no part of the rate. */
    function stillOpen(figure, met, where) {
        return met && met.open ? [' ', dom.weave(function (open) {
            return AJS.I18n.getText('helpdesk-kpi.target.open', open);
        }, [drill.link(numbers.whole(met.open), met.open, figure + 'Open', where)])] : '';
    }

    function targetLine(figure, where) {
        const targets = (where.report.targets || []).filter(function (target) {
            return applies(target, figure, where.chosen);
        });
        if (targets.length === 0) {
            return BESIDE[figure] ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.target.none')) : null;
        }
        const met = (figures.part(where.report.total, figure) || {}).onTarget;
        return el('p', {}, LEADS[figure] ? [LEADS[figure], ' '] : '',
            met && met.whole
                ? onTarget(figure, met, where)
                : AJS.I18n.getText('helpdesk-kpi.target.unknown'),
            stillOpen(figure, met, where),
            el('span', { class: 'helpdesk-kpi-limits' },
                AJS.I18n.getText('helpdesk-kpi.target', targets.map(targetWords).join('; '))));
    }

    /** A KPI's own targets, and those of the clocks that belong to it. */
    function targetLines(kpi, where) {
        return figures.isRate(kpi) ? null : [targetLine(kpi, where), targetLine(BESIDE[kpi], where)];
    }

    function gapLinks(gaps, figure, where) {
        return Object.keys(gaps).filter(function (gap) { return gaps[gap] > 0; }).map(function (gap) {
            return drill.link(gaps[gap] + ' ' + (names.gaps[gap] || gap), gaps[gap], figure,
                Object.assign({}, where, { gap: gap }));
        });
    }

    function listed(nodes) {
        return nodes.map(function (node, index) {
            return index === 0 ? node : [', ', node];
        });
    }

    /** Tickets that are in no figure, and why. */
    function excludedLine(where) {
        const links = gapLinks((where.report.coverage || {}).excluded || {}, 'excluded', where);
        return links.length === 0 ? null : el('p', { class: 'helpdesk-kpi-quiet' }, dom.weave(function (all) {
            return AJS.I18n.getText('helpdesk-kpi.coverage.excluded', all);
        }, [listed(links)]));
    }

    /** Tickets that did not count, and why. */
    function coverageLine(kpi, where) {
        const coverage = where.report.coverage || {};
        const links = kpi === 'frt'
            ? gapLinks(coverage.unanswered || {}, 'unanswered', where)
            : gapLinks((kpi !== 'escalation' && coverage.unresolved) || {}, 'unresolved', where);
        return links.length === 0 ? null : el('p', { class: 'helpdesk-kpi-quiet' }, dom.weave(function (all) {
            return AJS.I18n.getText('helpdesk-kpi.coverage', all);
        }, [listed(links)]));
    }

    function statistic(kpi, chosen) {
        return figures.isRate(kpi)
            ? null
            : el('span', { class: 'helpdesk-kpi-statistic' },
                names.statistics[chosen.statistic] + ', ' + names.times[chosen.time]);
    }

    /** How sure the figure is, or that it is made of too few tickets. */
    function sureness(report, kpi, chosen) {
        if (isFew(report.total, kpi)) {
            return el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.few', report.minimumN));
        }
        const interval = figures.interval(report.total, kpi, chosen.statistic, chosen.time);
        return interval && el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.interval.words', interval));
    }

    function render(report, kpi, chosen) {
        const where = { report: report, chosen: chosen };
        const text = figures.text(report.total, kpi, chosen.statistic, chosen.time);
        return el('div', { class: 'helpdesk-kpi-card' },
            el('p', { class: 'helpdesk-kpi-figure' },
                el('strong', {}, drill.link(text, figures.behind(report.total, kpi), kpi, where)), ' ',
                statistic(kpi, chosen), ' ', tip.definition(names.kpis[kpi], (report.definitions || {})[kpi])),
            sureness(report, kpi, chosen),
            changeLine(report, kpi, chosen),
            el('p', {}, counted(kpi, where)),
            notCounted(kpi, where),
            targetLines(kpi, where),
            coverageLine(kpi, where),
            excludedLine(where));
    }

    return { render: render, changeWords: changeWords };
});
