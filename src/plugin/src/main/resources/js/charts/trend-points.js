/** What a trend shows of each bucket: its figure, whether it can be judged, and where it leads. */
define('helpdesk-kpi/trend-points', [
    'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/drill', 'helpdesk-kpi/trend',
    'helpdesk-kpi/spike-chart'
], function (figures, names, numbers, drill, trend, spikeChart) {
    'use strict';

    const VERDICTS = {
        up: AJS.I18n.getText('helpdesk-kpi.spikes.up'),
        down: AJS.I18n.getText('helpdesk-kpi.spikes.down')
    };

    /** The queues that were out of control on each day. */
    function marks(spikes) {
        const found = new Map();
        (spikes ? spikes.charts : []).forEach(function (one) {
            one.days.filter(function (day) { return day.mark; }).forEach(function (day) {
                found.set(day.day, (found.get(day.day) || []).concat({ queue: one.queue, day: day }));
            });
        });
        return found;
    }

    /** What is usual is told of one queue only: that of all together is nobody's. */
    function usual(spikes, chosen) {
        const days = spikes && chosen.queue && spikes.charts.length === 1 ? spikes.charts[0].days : [];
        return new Map(days.map(function (day) { return [day.day, spikeChart.edges(day)]; }));
    }

    function verdict(out) {
        return (out || []).map(function (one) {
            return AJS.I18n.getText('helpdesk-kpi.trend.verdict', names.queue(one.queue), VERDICTS[one.day.mark],
                figures.ofWhole(one.day));
        }).join('; ');
    }

    /** A share of nothing leads to those that it is a share of. */
    function link(text, row, kpi, where) {
        const part = figures.behind(row.now, kpi);
        return {
            text: text, count: part || figures.count(row.now, kpi), figure: part ? kpi : drill.whole(kpi, where.report),
            where: where
        };
    }

    function words(row, text, kpi, said) {
        const count = figures.count(row.now, kpi);
        const found = AJS.I18n.getText('helpdesk-kpi.trend.words', trend.when(row), text,
            count === 1 ? AJS.I18n.getText('helpdesk-kpi.list.ticket')
                : AJS.I18n.getText('helpdesk-kpi.list.tickets', numbers.whole(count)));
        return said ? AJS.I18n.getText('helpdesk-kpi.list.words', found, said) : found;
    }

    function of(report, spikes, chosen) {
        const kpi = chosen.kpi;
        const marked = marks(spikes);
        const expected = usual(spikes, chosen);
        return report.rows.map(function (row) {
            const from = row.bucket ? row.bucket.from : row.day;
            const out = marked.get(from);
            const text = figures.text(row.now, kpi, chosen.statistic, chosen.time);
            const said = verdict(out);
            return {
                row: row,
                from: from,
                value: figures.value(row.now, kpi, chosen.statistic),
                few: figures.count(row.now, kpi) > 0 && !figures.enough(row.now, kpi),
                partial: Boolean(row.bucket && row.bucket.partial),
                mark: out ? out[0].day.mark : null,
                usual: expected.get(from) || null,
                verdict: said,
                words: words(row, text, kpi, said),
                link: link(text, row, kpi, { report: report, chosen: chosen, row: row })
            };
        });
    }

    return { of: of };
});
