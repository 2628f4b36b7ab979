/** Reads one KPI out of the figures of a report. */
define('helpdesk-kpi/figures', ['helpdesk-kpi/duration'], function (duration) {
    'use strict';

    /** Below this many tickets a rate is shown as "2 of 3". */
    const FEW = 5;
    const KPIS = {
        frt: { rate: false, lessIsBetter: true },
        art: { rate: false, lessIsBetter: true },
        fcr: { rate: true, lessIsBetter: false },
        escalation: { rate: true, lessIsBetter: true }
    };

    function isRate(kpi) {
        return KPIS[kpi].rate;
    }

    function part(figures, kpi) {
        return (figures && figures[kpi]) || null;
    }

    /** The figure as a number: seconds or a ratio; null when no ticket made it. */
    function value(figures, kpi, statistic) {
        const found = part(figures, kpi);
        const number = found ? found[isRate(kpi) ? 'ratio' : statistic] : null;
        return number === undefined ? null : number;
    }

    /** How many tickets made the figure. */
    function count(figures, kpi) {
        const found = part(figures, kpi);
        return found ? found[isRate(kpi) ? 'whole' : 'n'] : 0;
    }

    /** How many tickets the figure's list holds: for a rate those that are its part. */
    function behind(figures, kpi) {
        const found = part(figures, kpi);
        return found ? found[isRate(kpi) ? 'part' : 'n'] : 0;
    }

    function percent(ratio) {
        return ratio === null || ratio === undefined
            ? duration.UNKNOWN
            : AJS.I18n.getText('helpdesk-kpi.percent', (ratio * 100).toFixed(1));
    }

    function ofWhole(rate) {
        return AJS.I18n.getText('helpdesk-kpi.of', rate.part, rate.whole);
    }

    function rate(found) {
        if (!found || !found.whole) {
            return duration.UNKNOWN;
        }
        return found.whole < FEW ? ofWhole(found) : percent(found.ratio);
    }

    function text(figures, kpi, statistic, time) {
        return isRate(kpi)
            ? rate(part(figures, kpi))
            : duration.format(value(figures, kpi, statistic), time);
    }

    /**
     * How the figure moved against the period before.
     *
     * @return {?{difference: number, ratio: ?number, verdict: string}} null when either is unknown
     */
    function change(now, before, kpi, statistic) {
        const current = value(now, kpi, statistic);
        const earlier = value(before, kpi, statistic);
        if (current === null || earlier === null) {
            return null;
        }
        const difference = current - earlier;
        const less = difference < 0;
        const verdict = difference === 0 ? 'same' : less === KPIS[kpi].lessIsBetter ? 'better' : 'worse';
        return {
            difference: difference,
            ratio: earlier === 0 ? null : difference / earlier,
            verdict: verdict
        };
    }

    return {
        isRate: isRate,
        part: part,
        value: value,
        count: count,
        behind: behind,
        percent: percent,
        ofWhole: ofWhole,
        rate: rate,
        text: text,
        change: change
    };
});
