/** Reads one KPI out of the figures of a report. */
define('helpdesk-kpi/figures', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/numbers'
], function (dom, duration, numbers) {
    'use strict';

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
            : AJS.I18n.getText('helpdesk-kpi.percent', numbers.decimal(ratio * 100));
    }

    /** The size of a difference between two rates. */
    function points(difference) {
        return AJS.I18n.getText('helpdesk-kpi.points', numbers.decimal(Math.abs(difference) * 100));
    }

    function ofWhole(rate) {
        return AJS.I18n.getText('helpdesk-kpi.of', numbers.whole(rate.part), numbers.whole(rate.whole));
    }

    function rate(found) {
        if (!found || !found.whole) {
            return duration.UNKNOWN;
        }
        return found.enough ? percent(found.ratio) : ofWhole(found);
    }

    /** Whether the figure is made of enough tickets to judge by. */
    function enough(figures, kpi) {
        const found = part(figures, kpi);
        return Boolean(found && found.enough);
    }

    /** What the figure is ranked by: too few tickets stand last, like none. */
    function rank(figures, kpi, statistic) {
        return enough(figures, kpi) ? value(figures, kpi, statistic) : null;
    }

    function between(low, high) {
        return AJS.I18n.getText('helpdesk-kpi.interval', low, high);
    }

    function rateInterval(found) {
        return between(String(Math.floor(found.low * 100)),
            AJS.I18n.getText('helpdesk-kpi.percent', String(Math.ceil(found.high * 100))));
    }

    /** A rate of enough tickets with its interval. */
    function sure(found) {
        return AJS.I18n.getText('helpdesk-kpi.interval.sure', percent(found.ratio), rateInterval(found));
    }

    function medianInterval(found, time) {
        return found.medianLow === null || found.medianLow === undefined
            ? null
            : between(duration.format(found.medianLow, time), duration.format(found.medianHigh, time));
    }

    /** The 95 % confidence interval of a rate or a median; null where there is none to show. */
    function interval(figures, kpi, statistic, time) {
        if (!enough(figures, kpi)) {
            return null;
        }
        if (isRate(kpi)) {
            return rateInterval(part(figures, kpi));
        }
        return statistic === 'median' ? medianInterval(part(figures, kpi), time) : null;
    }

    /** The interval as a second line of a table's cell; said in words to who can't see the line. */
    function below(figures, kpi, statistic, time) {
        const found = interval(figures, kpi, statistic, time);
        return found && dom.el('span', { class: 'helpdesk-kpi-interval' + (isRate(kpi) ? ' helpdesk-kpi-short' : '') },
            dom.el('span', { class: 'helpdesk-kpi-voice' }, AJS.I18n.getText('helpdesk-kpi.interval.name')), ' ',
            found.replace(/ /g, '\u00a0'));
    }

    function text(figures, kpi, statistic, time) {
        return isRate(kpi)
            ? rate(part(figures, kpi))
            : duration.format(value(figures, kpi, statistic), time);
    }

    /**
     * How the figure moved against the period before.
     *
     * @return {?{difference: number, ratio: ?number, verdict: string}} null when either is unknown or made of too few
     */
    function change(now, before, kpi, statistic) {
        const current = value(now, kpi, statistic);
        const earlier = value(before, kpi, statistic);
        if (!enough(now, kpi) || !enough(before, kpi) || current === null || earlier === null) {
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
        points: points,
        ofWhole: ofWhole,
        rate: rate,
        enough: enough,
        rank: rank,
        interval: interval,
        sure: sure,
        below: below,
        text: text,
        change: change
    };
});
