/** A gadget's settings, beside the view as it would be with them. */
define('helpdesk-kpi/settings-form', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/prefs', 'helpdesk-kpi/settings-fields', 'helpdesk-kpi/pane'
], function (dom, prefs, fields, pane) {
    'use strict';

    const el = dom.el;
    /** How long nobody has typed before the preview follows. */
    const PAUSE = 400;

    function buttons(options) {
        const back = el('button', { type: 'button', class: 'aui-button aui-button-link' },
            AJS.I18n.getText('helpdesk-kpi.cancel'));
        back.addEventListener('click', options.cancel);
        return el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' },
            el('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('helpdesk-kpi.save')),
            back));
    }

    /** Calls once it has been quiet for a while. */
    function afterwards(act) {
        let timer = null;
        return function () {
            clearTimeout(timer);
            timer = setTimeout(act, PAUSE);
        };
    }

    /** The days are asked for only where the period is one of days. */
    function showDays(form, chosen) {
        ['from', 'to'].forEach(function (name) {
            const part = form.querySelector('[data-field="' + name + '"]');
            if (part) {
                part.hidden = chosen.period !== prefs.DAYS;
            }
        });
    }

    function preview(options) {
        const place = el('div', {});
        const shown = pane.of(place, options.view, {
            id: 'helpdesk-kpi-' + options.id + '-preview-', bare: true, resized: options.resized
        });
        const section = el('section', { class: 'helpdesk-kpi-preview' },
            el('h3', {}, AJS.I18n.getText('helpdesk-kpi.preview')), place);
        return { section: section, show: shown.show };
    }

    /**
     * @param {{id: string, view: Object, chosen: Object, choices: Object, save: function(Object), cancel: function(),
     *     resized: ?function}} options id makes the fields' ids unique on the page
     */
    function render(options) {
        const id = function (name) { return 'helpdesk-kpi-' + options.id + '-' + name; };
        const names = ['title'].concat(options.view.fields, 'refresh');
        const form = el('form', { class: 'aui helpdesk-kpi-settings', novalidate: true }, names.map(function (name) {
            return fields.field(name, id, options.view, options.chosen, options.choices);
        }), buttons(options));
        const seen = preview(options);

        function check() {
            const now = fields.values(form, options.chosen);
            const problems = prefs.problems(now);
            showDays(form, now);
            fields.mark(form, problems);
            return Object.keys(problems).length === 0 ? now : null;
        }

        const follow = afterwards(function () {
            const now = form.isConnected && check();
            if (now) {
                seen.show(now);
            }
        });
        form.addEventListener('input', function () {
            showDays(form, fields.values(form, options.chosen));
            follow();
        });
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            const now = check();
            if (now) {
                options.save(now);
            } else {
                form.querySelector('[aria-invalid]').focus();
            }
        });
        showDays(form, options.chosen);
        seen.show(options.chosen);
        return el('div', { class: 'helpdesk-kpi-configure' }, form, seen.section);
    }

    return { render: render };
});
