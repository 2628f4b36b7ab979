/** A view in its place: loaded, shown and shown again, with its states and what can be switched right on it. */
define('helpdesk-kpi/pane', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/prefs', 'helpdesk-kpi/report-url', 'helpdesk-kpi/states'
], function (dom, names, prefs, urls, states) {
    'use strict';

    const el = dom.el;
    const LABELS = {
        statistic: AJS.I18n.getText('helpdesk-kpi.field.statistic'),
        bucket: AJS.I18n.getText('helpdesk-kpi.field.bucket'),
        measure: AJS.I18n.getText('helpdesk-kpi.field.measure')
    };
    const WORDS = { statistic: names.statistics, bucket: names.buckets, measure: names.measures };

    /** Buttons of which one is pressed in: native radio buttons, so the arrow keys choose. */
    function switcher(id, field, chosen, changed) {
        const values = prefs.ALLOWED[field];
        return el('fieldset', { class: 'helpdesk-kpi-switch' },
            el('legend', { class: 'helpdesk-kpi-voice' }, LABELS[field]),
            values.map(function (value) {
                const input = el('input', {
                    type: 'radio', name: id + field, value: value, checked: value === chosen[field]
                });
                input.addEventListener('change', function () { changed(field, value); });
                return el('label', {}, input, el('span', {}, WORDS[field][value]));
            }));
    }

    function file(address, words) {
        return el('a', { href: address, download: true }, words);
    }

    /** A view that shows several tables has a file of each. */
    function files(csv) {
        return Array.isArray(csv) ? csv.map(function (one) {
            return file(one.address, AJS.I18n.getText('helpdesk-kpi.link.csv.of', one.of));
        }) : csv && file(csv, AJS.I18n.getText('helpdesk-kpi.link.csv'));
    }

    /** Where the view itself is not allowed, its files are not, either. */
    function links(view, chosen, own, allowed) {
        return el('p', { class: 'helpdesk-kpi-links' },
            own ? null : el('a', { href: urls.viewPage(view, chosen) }, AJS.I18n.getText('helpdesk-kpi.link.view')),
            allowed ? files(view.csv(chosen)) : null);
    }

    /**
     * @param {Element} root is emptied
     * @param {Object} view see docs/views.md
     * @param {{id: string, resized: ?function, busy: ?function(boolean), changed: ?function(string, string): ?Promise, bare: ?boolean, own: ?boolean}} options
     *     id makes names unique on the page; changed is told what was switched, and if its promise fails that is said; bare leaves out links and switches, own
     *     the link to the page of the view
     */
    function of(root, view, options) {
        const resized = options.resized || function () {};
        const busy = options.busy || function () {};
        const switches = el('div', { class: 'helpdesk-kpi-switches' });
        const problem = el('div', { class: 'helpdesk-kpi-quiet', role: 'status' });
        const place = el('div', {});
        const foot = el('div', {});
        dom.replace(root, switches, problem, place, foot);
        const stage = states.stage(place);
        let latest = 0;
        let shown = null;
        let allowed = true;

        function done(mine, isAllowed, node, said) {
            if (mine === latest) {
                busy(false);
                if (isAllowed !== allowed) {
                    drawRound(isAllowed);
                }
                stage.show(node, said);
                resized();
            }
        }

        function told(change) {
            problem.textContent = '';
            Promise.resolve(change).catch(function (error) {
                problem.textContent = error.message;
                resized();
            });
        }

        function drawRound(isAllowed) {
            allowed = isAllowed;
            if (!options.bare) {
                dom.replace(foot, links(view, shown, options.own, allowed));
            }
        }

        function drawSwitches() {
            switches.querySelectorAll('input').forEach(function (input) {
                input.checked = input.value === shown[input.name.slice(options.id.length)];
            });
            if (switches.firstChild) {
                return;
            }
            dom.replace(switches, (options.bare ? [] : view.switches || []).map(function (field) {
                return switcher(options.id, field, shown, function (name, value) {
                    show(Object.assign({}, shown, { [name]: value }));
                    if (options.changed) {
                        told(options.changed(name, value));
                    }
                });
            }));
        }

        /** Loads again; an answer that a later load overtook is dropped. */
        function refresh() {
            const mine = ++latest;
            busy(true);
            return view.load(shown, resized).then(function (node) {
                done(mine, true, node, AJS.I18n.getText('helpdesk-kpi.loaded'));
            }).catch(function (error) {
                done(mine, !states.refused(error), states.failed(error, refresh));
            });
        }

        /** Shows the view with these values; what stands there stays until the new figures have come. */
        function show(chosen) {
            const first = shown === null;
            shown = chosen;
            drawRound(true);
            drawSwitches();
            if (first) {
                stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            }
            return refresh();
        }

        return {
            show: show,
            refresh: refresh,
            /** Puts the keyboard on a switch, as after a change that drew everything anew. */
            focus: function (field) {
                const input = switches.querySelector('[name="' + options.id + field + '"]:checked');
                if (input) {
                    input.focus();
                }
            }
        };
    }

    return { of: of };
});
