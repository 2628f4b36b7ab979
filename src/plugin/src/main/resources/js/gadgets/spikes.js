/** The days on which a queue handed up more or fewer tickets than usual: charts, and a table of all days. */
define('helpdesk-kpi/spikes', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/spike-chart'
], function (dom, figures, names, days, table, drill, chart) {
    'use strict';

    const el = dom.el;
    const VERDICTS = {
        up: AJS.I18n.getText('helpdesk-kpi.spikes.up'),
        down: AJS.I18n.getText('helpdesk-kpi.spikes.down')
    };
    const ARROWS = { up: '\u25b2 ', down: '\u25bc ' };

    function marked(answer) {
        return answer.charts.filter(function (one) { return one.marked > 0; });
    }

    function verdict(day) {
        if (day.mark) {
            return [el('span', { 'aria-hidden': 'true' }, ARROWS[day.mark]), VERDICTS[day.mark]];
        }
        if (day.whole > 0 && !day.usual) {
            return AJS.I18n.getText('helpdesk-kpi.spikes.unjudged');
        }
        return day.provisional && day.whole > 0 ? AJS.I18n.getText('helpdesk-kpi.spikes.provisional') : '';
    }

    function columns(queue, chosen) {
        return [
            {
                label: AJS.I18n.getText('helpdesk-kpi.column.day'), heads: true,
                value: function (day) { return day.day; },
                text: function (day) { return days.single(day.day); }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.spikes.handedUp'), number: true,
                value: function (day) { return day.ratio; },
                text: function (day) {
                    return drill.link(figures.ofWhole(day), day.part || day.whole,
                        day.part ? 'escalation' : 'opened', { chosen: chosen, row: { queue: queue, day: day.day } });
                }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.spikes.usual'), number: true,
                value: function (day) { return day.usual && day.usual.high; },
                text: function (day) {
                    return day.usual ? AJS.I18n.getText('helpdesk-kpi.range', day.usual.low, day.usual.high) : '-';
                }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.spikes.verdict'),
                value: function (day) { return day.mark || (day.provisional ? 'x' : 'z'); },
                text: verdict
            }
        ];
    }

    function title(one) {
        return one.marked === 1
            ? AJS.I18n.getText('helpdesk-kpi.spikes.one', names.queue(one.queue))
            : AJS.I18n.getText('helpdesk-kpi.spikes.some', names.queue(one.queue), one.marked);
    }

    function tableOf(one, list, chosen) {
        return table.render({ caption: title(one), columns: columns(one.queue, chosen), rows: list });
    }

    function section(one, chosen, resized) {
        const out = one.days.filter(function (day) { return day.mark; });
        return el('section', {},
            tableOf(one, out, chosen),
            chart.render(one.days, AJS.I18n.getText('helpdesk-kpi.spikes.chart', names.queue(one.queue))),
            el('p', { class: 'helpdesk-kpi-quiet' },
                AJS.I18n.getText('helpdesk-kpi.spikes.legend', figures.percent(chart.highest(one.days)))),
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.spikes.all', names.queue(one.queue)),
                tableOf(one, one.days.filter(function (day) { return day.whole > 0; }), chosen), resized));
    }

    /** Queues that could not be judged on any day are said to be so. */
    function summary(answer) {
        const judged = answer.charts.filter(function (one) {
            return one.days.some(function (day) { return day.usual; });
        });
        if (judged.length === 0) {
            return AJS.I18n.getText('helpdesk-kpi.spikes.tooFew');
        }
        return marked(answer).length === 0 ? AJS.I18n.getText('helpdesk-kpi.spikes.none') : null;
    }

    function render(answer, chosen, resized) {
        const said = summary(answer);
        return el('div', { class: 'helpdesk-kpi-spikes' },
            el('h3', {}, AJS.I18n.getText('helpdesk-kpi.spikes.title')),
            said ? el('p', {}, said) : null,
            marked(answer).map(function (one) { return section(one, chosen, resized); }),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.spikes.note')));
    }

    return { render: render, marked: marked };
});
