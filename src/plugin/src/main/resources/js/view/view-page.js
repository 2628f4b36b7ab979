/** A view on a page of its own, with its settings beside it; the address says which and how. */
define('helpdesk-kpi/view-page', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/prefs', 'helpdesk-kpi/report-url', 'helpdesk-kpi/states', 'helpdesk-kpi/views',
    'helpdesk-kpi/choices', 'helpdesk-kpi/settings-fields', 'helpdesk-kpi/pane', 'helpdesk-kpi/quiet',
    'helpdesk-kpi/headings', 'helpdesk-kpi/scope'
], function (dom, prefs, urls, states, views, choices, settingsFields, pane, quiet, headings, scope) {
    'use strict';

    const el = dom.el;
    const ID = 'helpdesk-kpi-view-';

    function viewChooser(view, chosen, open) {
        const id = ID + 'which';
        const select = el('select', { id: id, name: 'view', class: 'select' }, views.all.map(function (one) {
            return el('option', { value: one.id, selected: one === view }, one.title(prefs.read({}, one.defaults)));
        }));
        select.addEventListener('change', function () { open(views.find(select.value)); });
        return el('div', { class: 'field-group' },
            el('label', { for: id }, AJS.I18n.getText('helpdesk-kpi.view.which')), select);
    }

    /** The address is the link; here it can be seen and copied. */
    function linkField() {
        const id = ID + 'link';
        const input = el('input', { id: id, type: 'text', class: 'text', readonly: true });
        input.addEventListener('focus', function () { input.select(); });
        return {
            root: el('div', { class: 'field-group' },
                el('label', { for: id }, AJS.I18n.getText('helpdesk-kpi.link.view')), input),
            show: function () { input.value = window.location.href; }
        };
    }

    function wall(view, chosen) {
        return el('p', {}, el('a', { href: urls.wallboard([urls.told(view, chosen)], { compose: true }) },
            AJS.I18n.getText('helpdesk-kpi.view.wall')));
    }

    function name(view, chosen, heading) {
        heading.textContent = headings.of(view, chosen);
        document.title = heading.textContent;
    }

    /** The fields that this view has in common with the one that was looked at keep what was chosen. */
    function carried(view, chosen) {
        return prefs.fromAddress(urls.query(view.fields.reduce(function (all, field) {
            all[field] = chosen[field];
            return all;
        }, { from: chosen.from, to: chosen.to })), view.defaults);
    }

    function draw(root, heading, view, start, found) {
        const shown = el('div', { class: 'helpdesk-kpi-shown' });
        const link = linkField();
        const wallLink = el('div', {});
        let chosen = start;
        const fields = settingsFields.of({
            names: view.fields, id: function (field) { return ID + field; }, view: view, chosen: start, choices: found
        });
        const seen = pane.of(shown, view, {
            id: ID, own: true,
            changed: function (field, value) {
                fields.set(field, value);
                told(Object.assign({}, chosen, { [field]: value }));
            }
        });
        const form = el('form', { class: 'aui top-label helpdesk-kpi-settings' },
            viewChooser(view, start, function (other) {
                draw(root, heading, other, carried(other, chosen), found);
            }), fields.root, link.root, wallLink);

        function told(now) {
            chosen = now;
            window.history.replaceState(null, '', urls.viewPage(view, now));
            name(view, scope.naming(now, found), heading);
            link.show();
            dom.replace(wallLink, wall(view, now));
        }

        /** From here a list of tickets leads back here. */
        function look(now) {
            seen.show(Object.assign({}, now, { back: urls.told(view, now) }));
        }

        form.addEventListener('submit', function (event) { event.preventDefault(); });
        quiet.listen(form, quiet.after(function () {
            const now = form.isConnected && fields.checked();
            if (now) {
                told(now);
                look(now);
            }
        }));
        dom.replace(root, el('div', { class: 'helpdesk-kpi-beside' }, form, shown));
        told(start);
        look(start);
    }

    function unknown() {
        return states.empty(AJS.I18n.getText('helpdesk-kpi.view.unknown', views.all.map(function (one) {
            return one.id;
        }).join(', ')));
    }

    function start(root, heading) {
        const asked = new URLSearchParams(window.location.search);
        const view = views.find(asked.get('view') || views.all[0].id);
        const stage = states.stage(root);
        if (!view) {
            stage.show(unknown());
            return;
        }
        (function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            choices.load().then(function (found) {
                draw(root, heading, view, prefs.fromAddress(window.location.search, view.defaults), found);
            }, function (error) {
                stage.show(states.failed(error, load));
            });
        })();
    }

    return { start: start };
});
