/** How response or resolution times are spread: bands, percentiles, and the tickets of each. */
define('helpdesk-kpi/view-distribution', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/figures', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers',
    'helpdesk-kpi/days', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/scope', 'helpdesk-kpi/states',
    'helpdesk-kpi/table', 'helpdesk-kpi/drill', 'helpdesk-kpi/chart', 'helpdesk-kpi/band-chart', 'helpdesk-kpi/bands',
    'helpdesk-kpi/scale', 'helpdesk-kpi/total'
], function (
    dom, duration, figures, names, numbers, days, urls, rest, scope, states, table, drill, chart, bandChart, bands, scale,
    total
) {
    'use strict';

    const el = dom.el;

    /** Only lengths are spread over time. */
    function figureOf(chosen) {
        return chosen.kpi === 'art' ? 'art' : 'frt';
    }

    function title(chosen) {
        return AJS.I18n.getText('helpdesk-kpi.distribution.title', names.kpis[figureOf(chosen)]);
    }

    function count(number) {
        return number === 1
            ? AJS.I18n.getText('helpdesk-kpi.list.ticket')
            : AJS.I18n.getText('helpdesk-kpi.list.tickets', numbers.whole(number));
    }

    function fullest(all) {
        return all.reduce(function (best, band) { return band.count > best.count ? band : best; });
    }

    function picture(answer, chosen, resized) {
        const say = function (band) {
            const said = AJS.I18n.getText('helpdesk-kpi.distribution.words', bands.words(band, chosen.time), count(band.count),
                scale.percent(band.ratio));
            return {
                words: said,
                link: {
                    text: count(band.count), count: band.count, figure: answer.figure,
                    where: { report: answer, chosen: chosen, only: bands.only(band, chosen.time) }
                }
            };
        };
        return chart.render({
            label: AJS.I18n.getText('helpdesk-kpi.distribution.picture', title(chosen), days.range(answer.period), count(answer.n)),
            told: say(fullest(answer.bands)).words,
            draw: function (width) {
                return bandChart.draw({
                    bands: answer.bands, time: chosen.time, say: say,
                    marks: [
                        { seconds: answer.median, label: AJS.I18n.getText('helpdesk-kpi.distribution.median', duration.format(answer.median, chosen.time)) },
                        { seconds: answer.p90, label: AJS.I18n.getText('helpdesk-kpi.distribution.p90', duration.format(answer.p90, chosen.time)) }
                    ]
                }, width);
            }
        }, resized);
    }

    /** How many took at most as long as the band's end. */
    function within(answer, band) {
        return answer.bands.slice(0, answer.bands.indexOf(band) + 1).reduce(function (sum, one) { return sum + one.count; }, 0);
    }

    function bandColumns(answer, chosen) {
        const where = function (only) { return { report: answer, chosen: chosen, only: only }; };
        const place = function (band) { return answer.bands.indexOf(band); };
        return [
            {
                label: names.kpis[answer.figure], heads: true, value: place,
                text: function (band) { return bands.words(band, chosen.time); }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.column.tickets'), number: true,
                value: function (band) { return band.count; },
                text: function (band) {
                    return drill.link(numbers.whole(band.count), band.count, answer.figure, where(bands.only(band, chosen.time)));
                }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.distribution.share'), number: true,
                value: function (band) { return band.ratio; },
                text: function (band) { return figures.percent(band.ratio); }
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.distribution.within'), number: true, value: place,
                text: function (band) {
                    return band.upTo === null ? '' : drill.link(figures.percent(within(answer, band) / answer.n), within(answer, band),
                        answer.figure, where({ upTo: band.upTo, words: AJS.I18n.getText('helpdesk-kpi.band.upTo', duration.format(band.upTo, chosen.time)) }));
                }
            }
        ];
    }

    function percentileColumns(answer, chosen) {
        return [
            {
                label: AJS.I18n.getText('helpdesk-kpi.distribution.percent'), heads: true,
                value: function (one) { return one.percent; }, text: bands.percentile
            },
            {
                label: AJS.I18n.getText('helpdesk-kpi.distribution.length'), number: true,
                value: function (one) { return one.seconds; },
                text: function (one) {
                    const text = duration.format(one.seconds, chosen.time);
                    return drill.link(text, one.seconds === null ? 0 : null, answer.figure, {
                        report: answer, chosen: chosen,
                        only: { upTo: one.seconds, words: AJS.I18n.getText('helpdesk-kpi.band.upTo', text) }
                    });
                }
            }
        ];
    }

    function tables(answer, chosen, resized) {
        return dom.disclosure(AJS.I18n.getText('helpdesk-kpi.trend.table'), [
            table.render({
                caption: AJS.I18n.getText('helpdesk-kpi.list.words', title(chosen), days.range(answer.period)),
                columns: bandColumns(answer, chosen), rows: answer.bands
            }),
            table.render({
                caption: AJS.I18n.getText('helpdesk-kpi.distribution.percentiles'),
                columns: percentileColumns(answer, chosen), rows: answer.percentiles
            })
        ], resized);
    }

    function show(answer, chosen, resized) {
        const made = Object.assign({ total: {} }, answer);
        made.total[answer.figure] = answer;
        return el('div', {},
            scope.head(answer, chosen, true),
            answer.n === 0
                ? states.empty(AJS.I18n.getText('helpdesk-kpi.empty'))
                : [
                    total.line(made, answer.figure, chosen),
                    answer.enough ? null : el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.few', answer.minimumN)),
                    picture(answer, chosen, resized), tables(answer, chosen, resized)
                ],
            scope.foot(answer, [answer.figure], resized));
    }

    return {
        id: 'distribution',
        fields: ['kpi', 'period', 'queue', 'agent', 'priority', 'channel', 'time'],
        offers: { kpi: ['frt', 'art'] },
        defaults: { kpi: 'frt' },
        title: title,
        load: function (chosen, resized) {
            return Promise.all([rest.get(urls.distribution(chosen, figureOf(chosen))), scope.known(chosen)])
                .then(function (all) { return show(all[0], all[1], resized); });
        },
        csv: function (chosen) { return urls.csv('distribution', chosen, { figure: figureOf(chosen) }); }
    };
});
