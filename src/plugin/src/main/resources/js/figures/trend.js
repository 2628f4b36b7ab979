/** A small line per day; a day without tickets is a gap, never zero. */
define('helpdesk-kpi/trend', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/figures', 'helpdesk-kpi/days', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/numbers', 'helpdesk-kpi/scale'
], function (dom, figures, days, table, drill, numbers, scale) {
    'use strict';

    const WIDTH = 300;
    const HEIGHT = 48;
    const PAD = 3;

    /** Where a value stands in the picture; zero is at the bottom. */
    function point(pair, length, top) {
        const x = length < 2 ? WIDTH / 2 : scale.linear(0, length - 1, PAD, WIDTH - PAD)(pair[0]);
        const y = top === 0 ? HEIGHT - PAD : scale.linear(0, top, HEIGHT - PAD, PAD)(pair[1]);
        return [x.toFixed(1), y.toFixed(1)];
    }

    function shape(stretch, length, top) {
        const points = stretch.map(function (pair) {
            return point(pair, length, top);
        });
        return points.length === 1
            ? dom.svg('line', {
                x1: points[0][0], x2: points[0][0], y1: points[0][1], y2: points[0][1], class: 'helpdesk-kpi-dot'
            })
            : dom.svg('polyline', { points: points.join(' '), class: 'helpdesk-kpi-line' });
    }

    function picture(values, label) {
        const top = Math.max.apply(null, [0].concat(values.filter(function (value) {
            return value !== null;
        })));
        return dom.svg('svg', {
            viewBox: '0 0 ' + WIDTH + ' ' + HEIGHT, preserveAspectRatio: 'none', role: 'img',
            'aria-label': label, class: 'helpdesk-kpi-trend'
        }, dom.svg('line', {
            x1: 0, x2: WIDTH, y1: HEIGHT - 1, y2: HEIGHT - 1, class: 'helpdesk-kpi-axis'
        }), scale.stretches(values).map(function (stretch) {
            return shape(stretch, values.length, top);
        }));
    }

    const HEADS = {
        day: AJS.I18n.getText('helpdesk-kpi.column.day'),
        week: AJS.I18n.getText('helpdesk-kpi.column.week'),
        month: AJS.I18n.getText('helpdesk-kpi.column.month')
    };

    /** The days of a row, and whether more of them are to come. */
    function when(row) {
        return row.bucket && row.bucket.partial
            ? AJS.I18n.getText('helpdesk-kpi.trend.partial', days.range(row.bucket)) : days.range(row.bucket || { from: row.day, to: row.day });
    }

    function columns(kpi, report, chosen) {
        const where = function (row) { return { report: report, chosen: chosen, row: row }; };
        return [
            {
                label: HEADS[report.by], heads: true,
                value: function (row) { return row.bucket ? row.bucket.from : row.day; },
                text: when
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.column.value'), number: true,
                value: function (row) { return figures.rank(row.now, kpi, chosen.statistic); },
                text: function (row) {
                    return [
                        drill.link(figures.text(row.now, kpi, chosen.statistic, chosen.time),
                            figures.behind(row.now, kpi), kpi, where(row)),
                        figures.below(row.now, kpi, chosen.statistic, chosen.time)
                    ];
                }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.column.tickets'), number: true,
                value: function (row) { return figures.count(row.now, kpi); },
                text: function (row) {
                    const count = figures.count(row.now, kpi);
                    return drill.link(numbers.whole(count), count, drill.whole(kpi, report), where(row));
                }
            }
        ];
    }

    /** The picture and the table behind it. */
    function render(report, kpi, chosen, resized) {
        const values = report.rows.map(function (row) {
            return figures.value(row.now, kpi, chosen.statistic);
        });
        const known = values.filter(function (value) { return value !== null; }).length;
        if (known === 0) {
            return null;
        }
        const label = AJS.I18n.getText('helpdesk-kpi.trend.label', known, days.range(report.period));
        return dom.el('div', {},
            picture(values, label),
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.trend.table'),
                table.render({ caption: label, columns: columns(kpi, report, chosen), rows: report.rows }),
                resized));
    }

    return { render: render, columns: columns, when: when, point: point };
});
