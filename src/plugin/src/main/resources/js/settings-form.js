/** A gadget's settings form. */
define('helpdesk-kpi/settings-form', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs'
], function (dom, names, prefs) {
    'use strict';

    const el = dom.el;

    function option(value, label, chosen) {
        return el('option', { value: value, selected: value === chosen }, label);
    }

    function field(id, name, label, options, hint) {
        const select = el('select', {
            id: id, name: name, class: 'select', 'aria-describedby': hint ? id + '-hint' : null
        }, options);
        return el('div', { class: 'field-group' },
            el('label', { for: id }, label),
            select,
            hint ? el('div', { class: 'description', id: id + '-hint' }, hint) : null);
    }

    function fixed(values, labels, chosen) {
        return values.map(function (value) {
            return option(value, labels[value], chosen);
        });
    }

    /** The groups there are, and the chosen one even when it is gone. */
    function groups(all, rows, part, key, chosen) {
        const found = (rows || []).filter(function (row) { return row[part]; });
        const known = found.some(function (row) { return row[part][key] === chosen; });
        return [option('', all, chosen)].concat(
            found.map(function (row) {
                return option(row[part][key], names[part](row[part]), chosen);
            }),
            known || !chosen ? [] : [option(chosen, chosen, chosen)]);
    }

    function agents(rows, chosen) {
        const options = groups(AJS.I18n.getText('helpdesk-kpi.all.agents'), rows, 'agent', 'key',
            chosen === 'me' ? '' : chosen);
        options.splice(1, 0, option('me', AJS.I18n.getText('helpdesk-kpi.agent.me'), chosen));
        return options;
    }

    function fields(id, chosen, choices) {
        return [
            field(id('period'), 'period', AJS.I18n.getText('helpdesk-kpi.field.period'),
                fixed(prefs.PERIODS, names.periods, chosen.period)),
            field(id('queue'), 'queue', AJS.I18n.getText('helpdesk-kpi.field.queue'),
                groups(AJS.I18n.getText('helpdesk-kpi.all.queues'), choices.queues, 'queue', 'id', chosen.queue)),
            field(id('agent'), 'agent', AJS.I18n.getText('helpdesk-kpi.field.agent'), agents(choices.agents, chosen.agent)),
            field(id('time'), 'time', AJS.I18n.getText('helpdesk-kpi.field.time'),
                fixed(prefs.TIMES, names.times, chosen.time), AJS.I18n.getText('helpdesk-kpi.field.time.hint')),
            choices.statistics
                ? field(id('statistic'), 'statistic', AJS.I18n.getText('helpdesk-kpi.field.statistic'),
                    fixed(prefs.STATISTICS, names.statistics, chosen.statistic),
                    AJS.I18n.getText('helpdesk-kpi.field.statistic.hint'))
                : null,
            field(id('refresh'), 'refresh', AJS.I18n.getText('helpdesk-kpi.field.refresh'),
                fixed(prefs.REFRESH, names.refresh, chosen.refresh))
        ];
    }

    function values(form, chosen) {
        const data = new FormData(form);
        return Object.keys(chosen).reduce(function (all, name) {
            all[name] = data.has(name) ? data.get(name) : chosen[name];
            return all;
        }, {});
    }

    /** @param {string} gadgetId makes the field ids unique on the page */
    function render(gadgetId, chosen, choices, save, cancel) {
        const id = function (name) { return 'helpdesk-kpi-' + gadgetId + '-' + name; };
        const back = el('button', { type: 'button', class: 'aui-button aui-button-link' },
            AJS.I18n.getText('helpdesk-kpi.cancel'));
        const form = el('form', { class: 'aui helpdesk-kpi-settings' },
            fields(id, chosen, choices),
            el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' },
                el('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                    AJS.I18n.getText('helpdesk-kpi.save')),
                back)));
        back.addEventListener('click', cancel);
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            save(prefs.write(values(form, chosen)));
        });
        return form;
    }

    return { render: render };
});
