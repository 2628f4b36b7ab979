/** What time a value is made of, in sentences and step by step. */
define('helpdesk-kpi/evidence-time', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/days'
], function (dom, duration, days) {
    'use strict';

    const el = dom.el;
    const HOUR = 3600;
    const COUNTED = AJS.I18n.getText('helpdesk-kpi.evidence.step.counted');
    const RESOLVED = AJS.I18n.getText('helpdesk-kpi.evidence.step.resolved');

    function length(step) {
        return (Date.parse(step.to) - Date.parse(step.from)) / 1000;
    }

    function total(steps) {
        return steps.reduce(function (sum, step) { return sum + length(step); }, 0);
    }

    /** Seconds are told where the whole is short. */
    function clock(value) {
        return function (instant) { return days.instant(instant, value.zone, value.elapsed < HOUR); };
    }

    function elapsed(value) {
        const at = clock(value);
        const first = value.stretches[0];
        const last = value.stretches[value.stretches.length - 1];
        const long = duration.format(value.elapsed, 'elapsed');
        return value.stretches.length === 1
            ? AJS.I18n.getText('helpdesk-kpi.evidence.elapsed', at(first.from), at(last.to), long)
            : AJS.I18n.getText('helpdesk-kpi.evidence.stretches', value.stretches.length, at(first.from), at(last.to), long);
    }

    function business(value) {
        if (value.business === null) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.neverOpen', value.calendar);
        }
        return AJS.I18n.getText('helpdesk-kpi.evidence.business', value.calendar, value.zone,
            duration.format(value.business, 'business'));
    }

    /** How long each status held the time, in the order in which they first did. */
    function pauses(value) {
        const byStatus = new Map();
        value.pauses.forEach(function (pause) {
            byStatus.set(pause.status, (byStatus.get(pause.status) || []).concat([pause]));
        });
        return Array.from(byStatus, function (found) {
            return AJS.I18n.getText('helpdesk-kpi.evidence.paused', duration.format(total(found[1]), 'elapsed'), found[0]);
        });
    }

    function sentences(value) {
        return [elapsed(value)].concat(pauses(value), [business(value)],
            value.outsideHours ? [AJS.I18n.getText('helpdesk-kpi.evidence.outside')] : []);
    }

    function step(time, words) {
        return { from: time.from, to: time.to, words: words };
    }

    /** What counted, what held the time, and the time between in which there was nothing to do. */
    function steps(value) {
        const told = value.stretches.map(function (one) { return step(one, COUNTED); }).concat(
            value.pauses.map(function (one) {
                return step(one, AJS.I18n.getText('helpdesk-kpi.evidence.step.paused', one.status));
            })).sort(function (a, b) { return Date.parse(a.from) - Date.parse(b.from); });
        const all = [];
        told.forEach(function (one) {
            const before = all[all.length - 1];
            if (before && Date.parse(before.to) < Date.parse(one.from)) {
                all.push(step({ from: before.to, to: one.from }, RESOLVED));
            }
            all.push(one);
        });
        return all;
    }

    function head(labels) {
        return el('thead', {}, el('tr', {}, labels.map(function (label, index) {
            return el('th', { scope: 'col', class: index === 2 ? 'helpdesk-kpi-number' : null }, label);
        })));
    }

    function row(value, time) {
        const at = clock(value);
        return function (one) {
            return el('tr', {}, el('td', {}, at(one.from)), el('td', {}, at(one.to)),
                el('td', { class: 'helpdesk-kpi-number' }, duration.format(length(one), time)),
                one.words ? el('td', {}, one.words) : null);
        };
    }

    function table(value, rows, time, label, last) {
        return dom.disclosure(label, el('table', { class: 'aui helpdesk-kpi-table' },
            el('caption', {}, label),
            head([
                AJS.I18n.getText('helpdesk-kpi.evidence.from'), AJS.I18n.getText('helpdesk-kpi.evidence.to'),
                AJS.I18n.getText('helpdesk-kpi.evidence.length')
            ].concat(last || [])),
            el('tbody', {}, rows.map(row(value, time))),
            el('tfoot', {}, el('tr', {},
                el('td', { colspan: '2' }, AJS.I18n.getText('helpdesk-kpi.evidence.sum')),
                el('td', { class: 'helpdesk-kpi-number' }, duration.format(value[time], time)),
                last ? el('td', {}) : null))), function () {});
    }

    /** How many stretches, which are no hours. */
    function within(value) {
        return AJS.I18n.getText('helpdesk-kpi.evidence.windows', value.windows.length);
    }

    function details(value) {
        const all = steps(value);
        return [
            all.length > 1
                ? table(value, all, 'elapsed', AJS.I18n.getText('helpdesk-kpi.evidence.steps', all.length),
                    AJS.I18n.getText('helpdesk-kpi.evidence.step')) : null,
            value.windows.length > 0
                ? table(value, value.windows, 'business', within(value)) : null
        ];
    }

    function render(value) {
        return [sentences(value).map(function (words) { return el('p', {}, words); }), details(value)];
    }

    return {
        render: render, sentences: sentences, steps: steps, pauses: pauses, within: within, details: details, total: total
    };
});
