/** What a report covers and how its figures are defined, beside the figures. */
define('helpdesk-kpi/scope', ['helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/days'], function (dom, names, days) {
    'use strict';

    const el = dom.el;

    function named(rows, part, id, key) {
        const found = (rows || []).filter(function (row) {
            return row[part] && row[part][key] === id;
        })[0];
        return found ? names[part](found[part]) : id;
    }

    function filters(report, chosen) {
        const parts = [AJS.I18n.getText('helpdesk-kpi.scope.period', names.periods[chosen.period], days.range(report.period))];
        if (chosen.queue) {
            parts.push(AJS.I18n.getText('helpdesk-kpi.scope.queue', named(chosen.queues, 'queue', chosen.queue, 'id')));
        }
        if (chosen.agent) {
            parts.push(AJS.I18n.getText('helpdesk-kpi.scope.agent', named(chosen.agents, 'agent', chosen.agent, 'key')));
        }
        return parts;
    }

    /** The period, the filters and, where a duration is shown, the kind of time. */
    function head(report, chosen, timed) {
        return el('p', { class: 'helpdesk-kpi-quiet' },
            filters(report, chosen).concat(timed ? names.times[chosen.time] : []).join(' \u00b7 '));
    }

    function definition(report, kpis) {
        return kpis.map(function (kpi) {
            const sentence = (report.definitions || {})[kpi];
            return sentence ? [el('dt', {}, names.kpis[kpi]), el('dd', {}, sentence)] : null;
        });
    }

    /** Calendar, zone and the definitions on demand. */
    function foot(report, kpis, resized) {
        return el('div', { class: 'helpdesk-kpi-foot' },
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.definition'),
                el('dl', {}, definition(report, kpis)), resized),
            el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.scope.calendar',
                report.calendar, report.zone, report.definitionVersion)));
    }

    return { head: head, foot: foot };
});
