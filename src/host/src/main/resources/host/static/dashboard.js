/** Draws the dashboard: columns of gadgets, each with its menu, and the directory of gadgets to add. */
define('host/dashboard-store', ['wrm/context-path'], function (contextPath) {
    'use strict';

    function call(method, path, body) {
        return fetch(contextPath() + '/rest/dashboards/1.0/' + path, {
            method: method,
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
            body: body === undefined ? undefined : JSON.stringify(body)
        }).then(function (answer) {
            if (!answer.ok) {
                throw new Error('The dashboard could not be changed (' + answer.status + ')');
            }
            return answer.status === 204 ? null : answer.json();
        });
    }

    return {
        load: function (dashboard) { return call('GET', dashboard); },
        add: function (dashboard, module) { return call('POST', dashboard + '/gadget', { module: module }); },
        remove: function (dashboard, gadget) { return call('DELETE', dashboard + '/gadget/' + gadget); },
        move: function (dashboard, gadget, column, place) {
            return call('PUT', dashboard + '/gadget/' + gadget + '/place', { column: column, place: place });
        },
        savePreferences: function (dashboard, gadget, preferences) {
            return call('POST', dashboard + '/gadget/' + gadget + '/prefs', preferences);
        }
    };
});

define('host/dashboard', ['host/dashboard-store', 'host/dashboard-item'], function (store, Item) {
    'use strict';

    const COLUMNS = 2;

    function make(tag, attributes, text) {
        const node = document.createElement(tag);
        Object.keys(attributes).forEach(function (name) { node.setAttribute(name, attributes[name]); });
        if (text !== undefined) {
            node.textContent = text;
        }
        return node;
    }

    function button(label, title, action) {
        const node = make('button', { type: 'button', class: 'aui-button aui-button-subtle', title: title }, label);
        node.setAttribute('aria-label', title);
        node.addEventListener('click', action);
        return node;
    }

    function frameOf(gadget) {
        const box = make('section', {
            class: 'dashboard-item-frame', id: 'gadget-' + gadget.id, 'aria-labelledby': 'gadget-' + gadget.id + '-title'
        });
        const head = make('div', { class: 'dashboard-item-header' });
        const title = make('h2', { class: 'dashboard-item-title', id: 'gadget-' + gadget.id + '-title' }, gadget.title);
        const tools = make('div', { class: 'host-tools' });
        const loading = make('div', { class: 'host-loading' });
        const content = make('div', { class: 'dashboard-item-content' });
        head.append(title, tools);
        box.append(head, loading, content);
        return { box: box, title: title, tools: tools, loading: loading, content: content };
    }

    function show(root, id) {
        const items = [];

        function reload() {
            items.splice(0).forEach(function (item) { item.stop(); });
            return store.load(id).then(draw);
        }

        function after(change) {
            change.then(reload, function (error) { window.AJS.flag({ type: 'error', body: error.message }); });
        }

        function addTools(tools, item, gadgets) {
            const gadget = item.gadget;
            const column = gadgets.filter(function (other) { return other.column === gadget.column; });
            const place = column.findIndex(function (other) { return other.id === gadget.id; });
            if (gadget.configurable) {
                tools.append(button('Configure', 'Configure ' + gadget.title, function () { item.edit(); }));
            }
            if (place > 0) {
                tools.append(button('\u2191', 'Move up', function () { after(store.move(id, gadget.id, gadget.column, place - 1)); }));
            }
            tools.append(button(gadget.column ? '\u2190' : '\u2192', gadget.column ? 'Move left' : 'Move right', function () {
                after(store.move(id, gadget.id, 1 - gadget.column, 0));
            }));
            tools.append(button('\u00d7', 'Remove ' + gadget.title, function () { after(store.remove(id, gadget.id)); }));
        }

        function addGadget(dashboard, gadget, column) {
            const frame = frameOf(gadget);
            const item = new Item(gadget, dashboard, frame);
            items.push(item);
            column.append(frame.box);
            frame.tools.append(button('\u21bb', 'Refresh ' + gadget.title, function () { item.refresh(); }));
            if (dashboard.editable) {
                addTools(frame.tools, item, dashboard.gadgets);
            }
            try {
                item.start();
            } catch (error) {
                // One gadget that fails must not take the others with it.
                frame.content.textContent = 'This gadget could not be shown: ' + error.message;
                window.console.error(error);
            }
        }

        function drawDirectory(dashboard) {
            const bar = document.getElementById('dashboard-tools');
            bar.replaceChildren();
            if (!dashboard.editable) {
                return;
            }
            const choice = make('select', { class: 'select', id: 'add-gadget-kind', 'aria-label': 'Gadget to add' });
            dashboard.directory.forEach(function (kind) {
                choice.append(make('option', { value: kind.module, title: kind.description }, kind.title));
            });
            bar.append(choice, button('Add gadget', 'Add gadget', function () { after(store.add(id, choice.value)); }));
        }

        function draw(dashboard) {
            const columns = Array.from({ length: COLUMNS }, function () { return make('div', { class: 'host-column' }); });
            const grid = make('div', { class: 'host-columns' });
            grid.append.apply(grid, columns);
            root.replaceChildren(grid);
            dashboard.gadgets.forEach(function (gadget) {
                addGadget(dashboard, gadget, columns[Math.min(gadget.column, COLUMNS - 1)]);
            });
            drawDirectory(dashboard);
        }

        return reload();
    }

    return { show: show };
});

document.addEventListener('DOMContentLoaded', function () {
    'use strict';

    const root = document.getElementById('dashboard');
    window.require('host/dashboard').show(root, root.dataset.dashboard);
});
