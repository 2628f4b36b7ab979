/** The fields of a view's settings, each with its label and the place for its problem. */
define('helpdesk-kpi/settings-fields', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs', 'helpdesk-kpi/quiet'
], function (dom, names, prefs, quiet) {
    'use strict';

    const el = dom.el;
    const LABELS = {
        title: AJS.I18n.getText('helpdesk-kpi.field.title'),
        period: AJS.I18n.getText('helpdesk-kpi.field.period'),
        from: AJS.I18n.getText('helpdesk-kpi.field.from'),
        to: AJS.I18n.getText('helpdesk-kpi.field.to'),
        queue: AJS.I18n.getText('helpdesk-kpi.field.queue'),
        agent: AJS.I18n.getText('helpdesk-kpi.field.agent'),
        priority: AJS.I18n.getText('helpdesk-kpi.field.priority'),
        channel: AJS.I18n.getText('helpdesk-kpi.field.channel'),
        time: AJS.I18n.getText('helpdesk-kpi.field.time'),
        statistic: AJS.I18n.getText('helpdesk-kpi.field.statistic'),
        kpi: AJS.I18n.getText('helpdesk-kpi.field.kpi'),
        bucket: AJS.I18n.getText('helpdesk-kpi.field.bucket'),
        by: AJS.I18n.getText('helpdesk-kpi.field.by'),
        metric: AJS.I18n.getText('helpdesk-kpi.field.metric'),
        measure: AJS.I18n.getText('helpdesk-kpi.field.measure'),
        state: AJS.I18n.getText('helpdesk-kpi.field.state'),
        limit: AJS.I18n.getText('helpdesk-kpi.field.limit'),
        refresh: AJS.I18n.getText('helpdesk-kpi.field.refresh')
    };
    const HINTS = {
        title: AJS.I18n.getText('helpdesk-kpi.field.title.hint'),
        time: AJS.I18n.getText('helpdesk-kpi.field.time.hint'),
        statistic: AJS.I18n.getText('helpdesk-kpi.field.statistic.hint')
    };
    const WORDS = {
        period: names.periods, time: names.times, statistic: names.statistics, kpi: names.kpis, bucket: names.buckets,
        by: names.groups, metric: names.metrics, measure: names.measures, refresh: names.refresh
    };
    /** Fields that take several values, each with a box to tick. */
    const SEVERAL = ['priority', 'channel', 'state'];
    const STATES = ['breached', 'atRisk', 'running', 'paused'];

    function option(value, label, chosen) {
        return el('option', { value: value, selected: value === chosen }, label);
    }

    /** What describes a field: its hint and its problem. */
    function described(id, name) {
        return (HINTS[name] ? id + '-hint ' : '') + id + '-problem';
    }

    function below(id, name) {
        return [
            HINTS[name] ? el('div', { class: 'description', id: id + '-hint' }, HINTS[name]) : null,
            el('div', { class: 'error', id: id + '-problem', role: 'alert', hidden: true })
        ];
    }

    function group(id, name, control) {
        return el('div', { class: 'field-group', 'data-field': name },
            el('label', { for: id }, LABELS[name]), control, below(id, name));
    }

    function select(id, name, options) {
        return group(id, name, el('select', {
            id: id, name: name, class: 'select', 'aria-describedby': described(id, name)
        }, options));
    }

    function fixed(id, name, view, chosen) {
        const values = (view.offers || {})[name] || prefs.ALLOWED[name];
        return select(id, name, values.map(function (value) {
            return option(value, WORDS[name][value], chosen[name]);
        }));
    }

    /** Those there are, none of them, and the chosen one even when it is gone. */
    function found(first, all, key, part, chosen) {
        const known = ['', '-', 'me'].indexOf(chosen) >= 0 || all.some(function (one) { return one[key] === chosen; });
        return [option('', first, chosen)].concat(all.map(function (one) {
            return option(one[key], names[part](one), chosen);
        }), option('-', names[part](null), chosen), known ? [] : option(chosen, chosen, chosen));
    }

    function queue(id, chosen, choices) {
        return select(id, 'queue', found(AJS.I18n.getText('helpdesk-kpi.all.queues'), choices.queues, 'id', 'queue',
            chosen.queue));
    }

    function agent(id, chosen, choices) {
        const options = found(AJS.I18n.getText('helpdesk-kpi.all.agents'), choices.agents, 'key', 'agent', chosen.agent);
        options.splice(1, 0, option('me', AJS.I18n.getText('helpdesk-kpi.agent.me'), chosen.agent));
        return select(id, 'agent', options);
    }

    function several(id, name, values, label, chosen) {
        const ticked = prefs.list(chosen[name]);
        const all = values.concat(ticked.filter(function (one) { return values.indexOf(one) < 0; }));
        return all.length === 0 ? null : el('fieldset', { class: 'group', 'data-field': name },
            el('legend', {}, el('span', {}, LABELS[name])),
            all.map(function (value, index) {
                const own = id + '-' + index;
                return el('div', { class: 'checkbox' },
                    el('input', {
                        type: 'checkbox', class: 'checkbox', id: own, name: name, value: value,
                        checked: ticked.indexOf(value) >= 0
                    }), el('label', { for: own }, label(value)));
            }), below(id, name));
    }

    function typed(id, name, type, chosen) {
        return group(id, name, el('input', {
            id: id, name: name, type: type, class: 'text', value: chosen[name], 'aria-describedby': described(id, name),
            maxlength: name === 'title' ? 120 : null, min: type === 'number' ? 1 : null, max: type === 'number' ? 200 : null
        }));
    }

    function period(id, view, chosen) {
        return [
            fixed(id('period'), 'period', view, chosen), typed(id('from'), 'from', 'date', chosen),
            typed(id('to'), 'to', 'date', chosen)
        ];
    }

    const SPECIAL = {
        title: function (id, view, chosen) { return typed(id('title'), 'title', 'text', chosen); },
        period: period,
        queue: function (id, view, chosen, choices) { return queue(id('queue'), chosen, choices); },
        agent: function (id, view, chosen, choices) { return agent(id('agent'), chosen, choices); },
        priority: function (id, view, chosen, choices) {
            return several(id('priority'), 'priority', choices.priorities.concat('-'), function (value) {
                return value === '-' ? names.priority(null) : value;
            }, chosen);
        },
        channel: function (id, view, chosen, choices) {
            return several(id('channel'), 'channel', choices.channels.concat('-'), function (value) {
                return value === '-' ? names.channel(null) : value;
            }, chosen);
        },
        state: function (id, view, chosen) {
            return several(id('state'), 'state', STATES, function (value) { return names.states[value] || value; }, chosen);
        },
        limit: function (id, view, chosen) { return typed(id('limit'), 'limit', 'number', chosen); }
    };

    /** The field of this name. */
    function field(name, id, view, chosen, choices) {
        return SPECIAL[name] ? SPECIAL[name](id, view, chosen, choices) : fixed(id(name), name, view, chosen);
    }

    function value(part, name) {
        if (SEVERAL.indexOf(name) < 0) {
            return part.querySelector('[name="' + name + '"]').value.trim();
        }
        return prefs.listed(Array.from(part.querySelectorAll('[name="' + name + '"]:checked'), function (box) {
            return box.value;
        }));
    }

    /** What is in the fields now; what there is no field for stays as it was. */
    function values(part, chosen) {
        return Object.keys(chosen).reduce(function (all, name) {
            if (part.querySelector('[name="' + name + '"]')) {
                all[name] = value(part, name);
            }
            return all;
        }, Object.assign({}, chosen));
    }

    /** Shows each problem beside its field and takes the others away. */
    function mark(root, problems) {
        root.querySelectorAll('[data-field]').forEach(function (part) {
            const problem = problems[part.dataset.field] || '';
            const place = part.querySelector('.error');
            const control = part.querySelector('input, select');
            if (place.textContent !== problem) {
                place.textContent = problem;
            }
            place.hidden = !problem;
            if (problem) {
                control.setAttribute('aria-invalid', 'true');
            } else {
                control.removeAttribute('aria-invalid');
            }
        });
    }

    /** The days are asked for only where the period is one of days. */
    function showDays(root, chosen) {
        ['from', 'to'].forEach(function (name) {
            const part = root.querySelector('[data-field="' + name + '"]');
            if (part) {
                part.hidden = chosen.period !== prefs.DAYS;
            }
        });
    }

    /**
     * The fields with these names.
     *
     * @param {{names: Array<string>, id: function(string): string, view: Object, chosen: Object, choices: Object}} asked
     *     id makes the fields' ids unique on the page
     */
    function of(asked) {
        const root = el('div', { class: 'helpdesk-kpi-choices' }, asked.names.map(function (name) {
            return field(name, asked.id, asked.view, asked.chosen, asked.choices);
        }));
        const now = function () { return values(root, asked.chosen); };
        quiet.listen(root, function () { showDays(root, now()); });
        showDays(root, asked.chosen);
        return {
            root: root,
            now: now,
            /** What is chosen, or null where something is wrong, which then stands beside its field. */
            checked: function () {
                const problems = prefs.problems(now());
                mark(root, problems);
                return Object.keys(problems).length === 0 ? now() : null;
            },
            set: function (name, value) { root.querySelector('[name="' + name + '"]').value = value; },
            focusProblem: function () { root.querySelector('[aria-invalid]').focus(); }
        };
    }

    return { of: of };
});
