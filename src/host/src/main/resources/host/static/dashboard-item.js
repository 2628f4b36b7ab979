/** One gadget on the dashboard, with the API that Jira gives to dashboard items. */
define('host/dashboard-item', ['jquery', 'host/dashboard-store'], function ($, store) {
    'use strict';

    const MINUTE = 60 * 1000;

    /** Jira counts in minutes; the app gives its preferences, whose "refresh" says how many. */
    function minutes(given) {
        const value = Number(given && typeof given === 'object' ? given.refresh : given);
        return value > 0 ? value : 0;
    }

    function Item(gadget, dashboard, frame) {
        this.gadget = gadget;
        this.dashboard = dashboard;
        this.frame = frame;
        this.timer = null;
        this.again = null;
    }

    Item.prototype.api = function () {
        const self = this;
        return {
            isEditable: function () { return self.dashboard.editable; },
            getGadgetId: function () { return String(self.gadget.id); },
            setTitle: function (title) { self.frame.title.textContent = title; },
            showLoadingBar: function () { self.frame.loading.classList.add('active'); },
            hideLoadingBar: function () { self.frame.loading.classList.remove('active'); },
            resize: function () {},
            closeEdit: function () { self.render(); },
            savePreferences: function (preferences) { return self.save(preferences); },
            initRefresh: function (preferences, callback) { self.refreshEvery(minutes(preferences), callback); },
            getRefreshFieldValue: function (name) { return self.refreshField(name || 'refresh'); },
            getContext: function () {
                return {
                    dashboard: { id: self.dashboard.id },
                    dashboardItem: { id: self.gadget.id, properties: {} }
                };
            }
        };
    };

    Item.prototype.save = function (preferences) {
        const self = this;
        const texts = {};
        Object.keys(preferences || {}).forEach(function (name) {
            texts[name] = preferences[name] === null || preferences[name] === undefined ? '' : String(preferences[name]);
        });
        return store.savePreferences(self.dashboard.id, self.gadget.id, texts).then(function (saved) {
            self.gadget = saved;
            self.render();
        });
    };

    Item.prototype.refreshEvery = function (every, callback) {
        window.clearInterval(this.timer);
        this.timer = every ? window.setInterval(callback, every * MINUTE) : null;
        this.again = callback;
    };

    /** What the gadget gave for its refreshing, now. */
    Item.prototype.refresh = function () {
        if (this.again) {
            this.again();
        }
    };

    Item.prototype.refreshField = function (name) {
        const field = this.frame.content.querySelector('[name="' + name + '"]');
        if (!field || (field.type === 'checkbox' && !field.checked)) {
            return false;
        }
        return field.type === 'checkbox' ? '15' : field.value;
    };

    /** A fresh element for each drawing, handed over as jQuery does it. */
    Item.prototype.element = function () {
        const inner = document.createElement('div');
        this.frame.content.replaceChildren(inner);
        window.clearInterval(this.timer);
        this.again = null;
        return $(inner);
    };

    Item.prototype.start = function () {
        const Module = window.require(this.gadget.amdModule);
        this.view = new Module(this.api());
        if (this.gadget.configurable && !this.gadget.prefs.isConfigured && this.dashboard.editable) {
            this.edit();
        } else {
            this.render();
        }
    };

    Item.prototype.render = function () {
        this.view.render(this.element(), Object.assign({}, this.gadget.prefs));
    };

    Item.prototype.edit = function () {
        this.view.renderEdit(this.element(), Object.assign({}, this.gadget.prefs));
    };

    Item.prototype.stop = function () {
        window.clearInterval(this.timer);
    };

    return Item;
});
