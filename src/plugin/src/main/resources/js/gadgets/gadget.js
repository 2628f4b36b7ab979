/** The dashboard's contract around a view. */
define('helpdesk-kpi/gadget', [
    'helpdesk-kpi/prefs', 'helpdesk-kpi/pane', 'helpdesk-kpi/states', 'helpdesk-kpi/choices', 'helpdesk-kpi/settings-form',
    'helpdesk-kpi/headings'
], function (prefs, pane, states, choices, settingsForm, headings) {
    'use strict';

    /** A dashboard item's constructor. */
    function item(view) {
        function Gadget(API) {
            this.API = API;
            /** What was switched on the gadget itself, where the dashboard can't keep it. */
            this.moment = {};
            this.switched = null;
        }

        Gadget.prototype.chosen = function (raw) {
            return Object.assign(prefs.read(raw, view.defaults), this.moment);
        };

        /** Has the dashboard keep the values, which include what was switched; that is not lost where it can't. */
        Gadget.prototype.save = function (values) {
            const self = this;
            const before = self.moment;
            self.moment = {};
            return new Promise(function (resolve) {
                resolve(self.API.savePreferences(prefs.write(values)));
            }).catch(function (error) {
                self.moment = before;
                throw error;
            });
        };

        /** Fails with a sentence where the switch should have been kept and holds for the moment only. */
        Gadget.prototype.switchTo = function (raw, field, value) {
            const self = this;
            const held = Object.assign({}, self.moment, { [field]: value });
            if (!self.API.isEditable()) {
                self.moment = held;
                return Promise.resolve();
            }
            self.switched = field;
            return self.save(Object.assign(self.chosen(raw), { [field]: value })).catch(function () {
                self.moment = held;
                self.switched = null;
                throw new Error(AJS.I18n.getText('helpdesk-kpi.problem.switch'));
            });
        };

        Gadget.prototype.render = function (element, raw) {
            const self = this;
            const API = self.API;
            const chosen = self.chosen(raw);
            const shown = pane.of(element[0], view, {
                id: 'helpdesk-kpi-' + API.getGadgetId() + '-',
                resized: function () { API.resize(); },
                busy: function (isBusy) { return isBusy ? API.showLoadingBar() : API.hideLoadingBar(); },
                changed: function (field, value) { return self.switchTo(raw, field, value); }
            });
            headings.load(view, chosen).then(function (words) { API.setTitle(words); });
            API.initRefresh({ refresh: chosen.refresh === '0' ? false : chosen.refresh }, shown.refresh);
            shown.show(chosen);
            if (self.switched) {
                shown.focus(self.switched);
                self.switched = null;
            }
        };

        Gadget.prototype.renderEdit = function (element, raw) {
            const self = this;
            const API = self.API;
            const chosen = self.chosen(raw);
            const stage = states.stage(element[0]);
            const draw = function () {
                stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
                choices.load().then(function (found) {
                    stage.show(settingsForm.render({
                        id: API.getGadgetId(), view: view, chosen: chosen, choices: found,
                        resized: function () { API.resize(); },
                        save: function (values) { return self.save(values); },
                        cancel: function () { API.closeEdit(); }
                    }));
                    API.resize();
                }, function (error) {
                    stage.show(states.failed(error, draw));
                    API.resize();
                });
            };
            draw();
        };

        return Gadget;
    }

    return { item: item };
});
