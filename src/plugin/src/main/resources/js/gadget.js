/** What all five gadgets share: the dashboard's contract around a view. */
define('helpdesk-kpi/gadget', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/prefs', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states',
    'helpdesk-kpi/settings-form'
], function (dom, prefs, urls, rest, states, settingsForm) {
    'use strict';

    function whenever(API) {
        return function () {
            API.resize();
        };
    }

    /** Loads and shows; an answer that a later load overtook is dropped. */
    function shower(API, stage, load) {
        let latest = 0;

        function done(mine, node, said) {
            if (mine === latest) {
                API.hideLoadingBar();
                stage.show(node, said);
                API.resize();
            }
        }

        return function show() {
            const mine = ++latest;
            API.showLoadingBar();
            return load().then(function (node) {
                done(mine, node, AJS.I18n.getText('helpdesk-kpi.loaded'));
            }, function (error) {
                done(mine, states.failed(error, show));
            });
        };
    }

    function choices(chosen, statistics) {
        const year = { period: 'last365' };
        const rows = function (by) {
            return rest.get(urls.report(year, by, 'frt')).then(function (report) { return report.rows; });
        };
        return Promise.all([rows('queue'), rows('agent')]).then(function (both) {
            return { queues: both[0], agents: both[1], statistics: statistics };
        });
    }

    /**
     * A dashboard item's constructor.
     *
     * @param {{statistics: boolean, statistic: string, load: function(Object, function): Promise}} view
     *     statistics says whether mean, median or p90 can be chosen, statistic which of them is the
     *     default; load answers with what is to be shown
     */
    function item(view) {
        function Gadget(API) {
            this.API = API;
        }

        Gadget.prototype.render = function (element, raw) {
            const API = this.API;
            const chosen = prefs.read(raw, view.statistic);
            const stage = states.stage(element[0]);
            const show = shower(API, stage, function () { return view.load(chosen, whenever(API)); });
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            API.initRefresh({ refresh: chosen.refresh === '0' ? false : chosen.refresh }, show);
            show();
        };

        Gadget.prototype.renderEdit = function (element, raw) {
            const API = this.API;
            const chosen = prefs.read(raw, view.statistic);
            const stage = states.stage(element[0]);
            const form = function (found) {
                return settingsForm.render(API.getGadgetId(), chosen, found, function (saved) {
                    API.savePreferences(saved);
                }, function () {
                    API.closeEdit();
                });
            };
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            shower(API, stage, function () { return choices(chosen, view.statistics).then(form); })();
        };

        return Gadget;
    }

    return { item: item };
});
