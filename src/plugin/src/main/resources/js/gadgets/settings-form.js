/** A gadget's settings, beside the view as it would be with them. */
define('helpdesk-kpi/settings-form', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/settings-fields', 'helpdesk-kpi/pane', 'helpdesk-kpi/quiet'
], function (dom, settingsFields, pane, quiet) {
    'use strict';

    const el = dom.el;

    function buttons(cancel) {
        const back = el('button', { type: 'button', class: 'aui-button aui-button-link' },
            AJS.I18n.getText('helpdesk-kpi.cancel'));
        back.addEventListener('click', cancel);
        return el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' },
            el('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('helpdesk-kpi.save')),
            back));
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

    /** What could not be saved is said where the button is, and all that was typed is still there. */
    function submitted(fields, problem, save) {
        return function (event) {
            event.preventDefault();
            const now = fields.checked();
            problem.textContent = '';
            if (!now) {
                fields.focusProblem();
                return;
            }
            Promise.resolve(save(now)).catch(function (error) {
                problem.textContent = AJS.I18n.getText('helpdesk-kpi.problem.save', error && error.message || '').trim();
            });
        };
    }

    /**
     * @param {{id: string, view: Object, chosen: Object, choices: Object, save: function(Object), cancel: function(),
     *     resized: ?function}} options id makes the fields' ids unique on the page
     */
    function render(options) {
        const fields = settingsFields.of(Object.assign({}, options, {
            names: ['title'].concat(options.view.fields, 'refresh'),
            id: function (name) { return 'helpdesk-kpi-' + options.id + '-' + name; }
        }));
        const problem = el('div', { class: 'error', role: 'alert' });
        const form = el('form', { class: 'aui top-label helpdesk-kpi-settings', novalidate: true },
            fields.root, problem, buttons(options.cancel));
        const seen = preview(options);
        quiet.listen(form, quiet.after(function () {
            const now = form.isConnected && fields.checked();
            if (now) {
                seen.show(now);
            }
        }));
        form.addEventListener('submit', submitted(fields, problem, options.save));
        seen.show(options.chosen);
        return el('div', { class: 'helpdesk-kpi-configure' }, el('div', { class: 'helpdesk-kpi-beside' }, form, seen.section));
    }

    return { render: render };
});
