/** When tickets come and when they are first answered: a map of the week's hours. */
define('helpdesk-kpi/view-load', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/numbers', 'helpdesk-kpi/days',
    'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/scope', 'helpdesk-kpi/states', 'helpdesk-kpi/table',
    'helpdesk-kpi/drill', 'helpdesk-kpi/chart', 'helpdesk-kpi/heat-map', 'helpdesk-kpi/weekdays', 'helpdesk-kpi/scale',
    'helpdesk-kpi/tip'
], function (
    dom, duration, names, numbers, days, urls, rest, scope, states, table, drill, chart, heatMap, weekdays, scale, tip
) {
    'use strict';

    const el = dom.el;
    function title() {
        return AJS.I18n.getText('helpdesk-kpi.load.title');
    }

    /** How the measure is counted; responses as the report defines them. */
    function definition(answer, measure) {
        return measure === 'opened' ? AJS.I18n.getText('helpdesk-kpi.definition.opened') : (answer.definitions || {}).frt;
    }

    function sum(cells, measure) {
        return cells.reduce(function (all, cell) { return all + cell[measure]; }, 0);
    }

    function when(cell) {
        return AJS.I18n.getText('helpdesk-kpi.load.when', weekdays.name(cell.weekday, 'long'), weekdays.hour(cell.hour));
    }

    function opening(cell) {
        if (cell.open === 0) {
            return AJS.I18n.getText('helpdesk-kpi.load.closed');
        }
        return cell.open >= 3600 ? AJS.I18n.getText('helpdesk-kpi.load.open')
            : AJS.I18n.getText('helpdesk-kpi.load.partly', duration.format(cell.open, 'business'));
    }

    /** Of a period with five Mondays and four Tuesdays, each count says more with how much that is a day. */
    function words(cell, measure, answer) {
        const count = cell[measure];
        const each = answer.days[cell.weekday] ? numbers.decimal(count / answer.days[cell.weekday]) : '-';
        return AJS.I18n.getText('helpdesk-kpi.load.words', when(cell), numbers.whole(count), each, opening(cell));
    }

    function to(cell, measure, answer, chosen) {
        return {
            text: numbers.whole(cell[measure]), count: cell[measure], figure: measure,
            where: {
                report: answer, chosen: chosen, only: { weekday: cell.weekday, hour: cell.hour, words: when(cell) }
            }
        };
    }

    function fullest(answer, measure) {
        return answer.cells.reduce(function (best, cell) { return cell[measure] > best[measure] ? cell : best; });
    }

    function picture(answer, measure, chosen, resized) {
        const order = weekdays.ordered();
        const most = Math.max.apply(null, answer.cells.map(function (cell) { return cell[measure]; }));
        return chart.render({
            label: AJS.I18n.getText('helpdesk-kpi.load.picture', names.measures[measure], days.range(answer.period), answer.zone),
            told: words(fullest(answer, measure), measure, answer),
            draw: function (width) {
                return heatMap.draw({
                    days: order, most: most,
                    cells: answer.cells.map(function (cell) {
                        return {
                            day: order.indexOf(cell.weekday), hour: cell.hour, count: cell[measure], open: cell.open > 0,
                            words: words(cell, measure, answer), link: to(cell, measure, answer, chosen)
                        };
                    })
                }, width);
            }
        }, resized);
    }

    function tableOf(answer, measure, chosen) {
        const cellOf = function (hour, day) {
            return answer.cells.filter(function (cell) { return cell.weekday === day && cell.hour === hour; })[0];
        };
        const hours = Array.from({ length: 24 }, function (unused, hour) { return { hour: hour }; });
        return table.render({
            caption: AJS.I18n.getText('helpdesk-kpi.list.words', names.measures[measure], days.range(answer.period)),
            columns: [{
                label: AJS.I18n.getText('helpdesk-kpi.load.hour'), heads: true,
                value: function (row) { return row.hour; }, text: function (row) { return weekdays.hour(row.hour); }
            }].concat(weekdays.ordered().map(function (day) {
                return {
                    label: weekdays.name(day, 'short'), number: true,
                    value: function (row) { return cellOf(row.hour, day)[measure]; },
                    text: function (row) {
                        const found = to(cellOf(row.hour, day), measure, answer, chosen);
                        return drill.link(found.text, found.count, found.figure, found.where);
                    }
                };
            })),
            rows: hours
        });
    }

    /** How much of it falls outside the opening hours. */
    function outside(answer, measure) {
        const all = sum(answer.cells, measure);
        const closed = sum(answer.cells.filter(function (cell) { return cell.open === 0; }), measure);
        return AJS.I18n.getText('helpdesk-kpi.load.outside', numbers.whole(closed), numbers.whole(all), scale.percent(closed / all));
    }

    function total(answer, measure, chosen) {
        const all = sum(answer.cells, measure);
        return el('p', { class: 'helpdesk-kpi-total' },
            el('strong', {}, drill.link(numbers.whole(all), all, measure, { report: answer, chosen: chosen })), ' ',
            el('span', { class: 'helpdesk-kpi-quiet' }, names.measures[measure]), ' ',
            tip.definition(names.measures[measure], definition(answer, measure)));
    }

    function shown(answer, chosen, resized) {
        const measure = chosen.measure;
        return sum(answer.cells, measure) === 0
            ? states.empty(AJS.I18n.getText('helpdesk-kpi.empty'))
            : [
                total(answer, measure, chosen),
                picture(answer, measure, chosen, resized),
                el('p', { class: 'helpdesk-kpi-quiet' },
                    AJS.I18n.getText('helpdesk-kpi.load.legend', answer.hoursOf, answer.zone), ' ', outside(answer, measure)),
                dom.disclosure(AJS.I18n.getText('helpdesk-kpi.trend.table'), tableOf(answer, measure, chosen), resized)
            ];
    }

    function show(answer, chosen, resized) {
        const counted = { name: names.measures[chosen.measure], sentence: definition(answer, chosen.measure) };
        return el('div', {},
            scope.head(answer, chosen, false), shown(answer, chosen, resized), scope.told(answer, [counted], resized));
    }

    return {
        id: 'load',
        fields: ['period', 'measure', 'queue', 'agent', 'priority', 'channel'],
        switches: ['measure'],
        defaults: { period: 'last90' },
        title: title,
        load: function (chosen, resized) {
            return Promise.all([rest.get(urls.load(chosen)), scope.known(chosen)])
                .then(function (all) { return show(all[0], all[1], resized); });
        },
        csv: function (chosen) { return urls.csv('load', chosen, {}); }
    };
});
