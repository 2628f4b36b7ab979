/** The form of a what-if: what to report, and what would be different. */
define('helpdesk-kpi/what-if-form', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs', 'helpdesk-kpi/what-if-change'
], function (dom, names, prefs, change) {
    'use strict';

    const el = dom.el;
    const PREFIX = 'what-if-';
    const RESPONSES = {
        publicAgentReply: AJS.I18n.getText('helpdesk-kpi.whatif.frt.publicAgentReply'),
        anyCommentButReporters: AJS.I18n.getText('helpdesk-kpi.whatif.frt.anyCommentButReporters')
    };
    const RESOLUTIONS = {
        last: AJS.I18n.getText('helpdesk-kpi.whatif.art.last'),
        first: AJS.I18n.getText('helpdesk-kpi.whatif.art.first'),
        openTime: AJS.I18n.getText('helpdesk-kpi.whatif.art.openTime')
    };
    const GROUPS = {
        none: AJS.I18n.getText('helpdesk-kpi.whatif.by.none'),
        queue: AJS.I18n.getText('helpdesk-kpi.by.queue'),
        agent: AJS.I18n.getText('helpdesk-kpi.by.agent')
    };

    function id(name) {
        return PREFIX + name.replace(/[^A-Za-z0-9]+/g, '-');
    }

    function group(name, label, control, hint) {
        control.id = id(name);
        control.setAttribute('name', name);
        control.setAttribute('aria-describedby', (hint ? control.id + '-hint ' : '') + control.id + '-error');
        return el('div', { class: 'field-group' },
            el('label', { for: control.id }, label), control,
            hint ? el('div', { class: 'description', id: control.id + '-hint' }, hint) : null,
            el('div', { class: 'error', id: control.id + '-error' }));
    }

    function text(name, label, value, hint) {
        return group(name, label, el('input', { class: 'text medium-field', type: 'text', value: value }), hint);
    }

    function select(name, label, options, value, hint) {
        return group(name, label, el('select', { class: 'select long-field' }, options.map(function (option) {
            return el('option', { value: option[0], selected: option[0] === value }, option[1]);
        })), hint);
    }

    function labelled(values, labels) {
        return values.map(function (value) { return [value, labels[value] || value]; });
    }

    /** A rule that the app knows but this form does not is shown by its name. */
    function rules(settings, name, labels) {
        const now = change.choice(settings[name]);
        return labelled(Object.keys(labels).concat(labels[now] ? [] : [now]), labels);
    }

    function part(name, heading, fields) {
        return el('div', { role: 'group', 'aria-labelledby': PREFIX + name },
            el('h2', { id: PREFIX + name }, heading), fields);
    }

    function asked(settings, period) {
        const queues = [['', AJS.I18n.getText('helpdesk-kpi.all.queues')]].concat((settings.queues || [])
            .map(function (queue) { return [queue.id, queue.name]; }));
        return part('report', AJS.I18n.getText('helpdesk-kpi.whatif.report'), [
            select('period', AJS.I18n.getText('helpdesk-kpi.field.period'), labelled(prefs.PERIODS, names.periods), period),
            select('queue', AJS.I18n.getText('helpdesk-kpi.field.queue'), queues, ''),
            select('time', AJS.I18n.getText('helpdesk-kpi.field.time'), labelled(prefs.TIMES, names.times), 'elapsed',
                AJS.I18n.getText('helpdesk-kpi.field.time.hint')),
            select('by', AJS.I18n.getText('helpdesk-kpi.whatif.by'), labelled(Object.keys(GROUPS), GROUPS), 'none')
        ]);
    }

    function target(one, index) {
        return text('targets[' + index + '].duration', AJS.I18n.getText('helpdesk-kpi.whatif.target', one.name),
            change.typed(one.duration));
    }

    /** A target for what has none yet; left empty it is none. */
    function further(settings) {
        return change.MISSING.filter(function (metric) {
            return settings.targets.every(function (one) { return one.metric !== metric; });
        }).map(function (metric) {
            return text('further.' + metric,
                AJS.I18n.getText('helpdesk-kpi.whatif.target', metric === 'firstResponse' ? names.kpis.frt : names.kpis.art), '');
        });
    }

    function calendar(settings) {
        const others = settings.calendars.map(function (one) { return [one.name, one.name]; });
        return select('calendar', AJS.I18n.getText('helpdesk-kpi.whatif.calendar'),
            [['', AJS.I18n.getText('helpdesk-kpi.whatif.unchanged')]].concat(others,
                [[change.ALWAYS, AJS.I18n.getText('helpdesk-kpi.whatif.always')]]), '',
            AJS.I18n.getText('helpdesk-kpi.whatif.calendar.hint'));
    }

    function different(settings) {
        return part('different', AJS.I18n.getText('helpdesk-kpi.whatif.different'), [
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.target.hint')),
            settings.targets.map(target),
            further(settings),
            calendar(settings),
            select('firstResponse', AJS.I18n.getText('helpdesk-kpi.whatif.frt'),
                rules(settings, 'firstResponse', RESPONSES), change.choice(settings.firstResponse)),
            select('resolution', AJS.I18n.getText('helpdesk-kpi.whatif.art'),
                rules(settings, 'resolution', RESOLUTIONS), change.choice(settings.resolution)),
            text('firstContact.window', AJS.I18n.getText('helpdesk-kpi.whatif.window'),
                change.inDays(settings.firstContact.window), AJS.I18n.getText('helpdesk-kpi.whatif.window.hint')),
            text('firstContact.maxReplies', AJS.I18n.getText('helpdesk-kpi.whatif.replies'),
                String(settings.firstContact.maxReplies), AJS.I18n.getText('helpdesk-kpi.whatif.replies.hint'))
        ]);
    }

    function values(form) {
        const found = {};
        new FormData(form).forEach(function (value, name) { found[name] = value; });
        return found;
    }

    /**
     * What is sent: the report's parameters and the change.
     *
     * @param {?Array<Object>} targets the ones that are tried instead of those of the settings
     */
    function body(settings, typed, targets) {
        const base = targets ? Object.assign({}, settings, { targets: targets }) : settings;
        return {
            period: typed.period, queue: typed.queue ? [typed.queue] : [], time: typed.time, by: typed.by,
            change: Object.assign(targets ? { targets: targets } : {},
                change.of(base, typed, AJS.I18n.getText('helpdesk-kpi.whatif.always')))
        };
    }

    /** The field that a problem is about; what is within a field is about the field. */
    function field(form, path) {
        return Array.from(form.elements).find(function (one) {
            return one.name && (path === one.name || path.indexOf(one.name + '.') === 0 || path.indexOf(one.name + '[') === 0);
        });
    }

    function clear(form) {
        form.querySelectorAll('.error').forEach(function (place) { place.textContent = ''; });
        form.querySelectorAll('[aria-invalid]').forEach(function (one) { one.removeAttribute('aria-invalid'); });
    }

    /**
     * Says each problem beside its field and goes to the first.
     *
     * @return {Array<string>} what belongs to no field
     */
    function complain(form, problems) {
        const others = [];
        let first = null;
        problems.forEach(function (problem) {
            const one = field(form, problem.path);
            if (one) {
                one.setAttribute('aria-invalid', 'true');
                form.querySelector('#' + one.id + '-error').textContent = problem.message;
                first = first || one;
            } else {
                others.push(problem.message);
            }
        });
        if (first) {
            first.focus();
        }
        return others;
    }

    /**
     * @param {string} period the one that is chosen at first
     * @param {?Array<Object>} targets as above
     */
    function render(settings, ask, period, targets) {
        const base = targets ? Object.assign({}, settings, { targets: targets }) : settings;
        const form = el('form', { class: 'aui helpdesk-kpi-what-if-form', novalidate: true },
            targets && el('div', { class: 'aui-message aui-message-info' },
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.brought'))),
            asked(settings, period), different(base),
            el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' },
                el('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                    AJS.I18n.getText('helpdesk-kpi.whatif.ask')))));
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            clear(form);
            ask(body(settings, values(form), targets));
        });
        return form;
    }

    return { render: render, complain: complain, body: body };
});
