/** Where a wallboard is put together: which views, how long each, whether people are named; the result is a link. */
define('helpdesk-kpi/wall-form', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/prefs', 'helpdesk-kpi/states', 'helpdesk-kpi/views', 'helpdesk-kpi/choices',
    'helpdesk-kpi/settings-fields', 'helpdesk-kpi/wall', 'helpdesk-kpi/quiet', 'helpdesk-kpi/headings', 'helpdesk-kpi/scope'
], function (dom, prefs, states, views, choices, settingsFields, wall, quiet, headings, scope) {
    'use strict';

    const el = dom.el;
    const ID = 'helpdesk-kpi-wall-';

    function button(label, act, said) {
        const node = el('button', { type: 'button', class: 'aui-button', 'aria-label': said }, label);
        node.addEventListener('click', act);
        return node;
    }

    function group(id, label, control, hint) {
        return el('div', { class: 'field-group' }, el('label', { for: id }, label), control,
            hint ? el('div', { class: 'description' }, hint) : null);
    }

    /** The choice of a view to add. */
    function adder(add) {
        const id = ID + 'view';
        const select = el('select', { id: id, class: 'select' }, views.all.map(function (view) {
            return el('option', { value: view.id }, view.title(prefs.read({}, view.defaults)));
        }));
        return group(id, AJS.I18n.getText('helpdesk-kpi.wall.view'), [select, ' ',
            button(AJS.I18n.getText('helpdesk-kpi.wall.add'), function () {
                const view = views.find(select.value);
                add({ view: view, chosen: prefs.read({}, view.defaults) });
            })]);
    }

    function start(root, board) {
        const stage = states.stage(root);
        (function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            choices.load().then(function (found) {
                stage.show(form(board, found));
            }, function (error) {
                stage.show(states.failed(error, load));
            });
        })();
    }

    function form(board, found) {
        const list = el('ol', { class: 'helpdesk-kpi-slides' });
        const link = el('input', { id: ID + 'link', type: 'text', class: 'text long-field', readonly: true });
        const open = el('a', { class: 'aui-button aui-button-primary' }, AJS.I18n.getText('helpdesk-kpi.wall.open'));
        const seconds = el('input', {
            id: ID + 'seconds', type: 'number', class: 'text', min: wall.SHORTEST, max: wall.LONGEST, value: board.seconds,
            'aria-describedby': ID + 'seconds-problem'
        });
        const problem = el('div', { class: 'error', id: ID + 'seconds-problem', role: 'alert' });
        const names = el('input', { id: ID + 'names', type: 'checkbox', class: 'checkbox', checked: board.names === 'yes' });
        const result = el('div', {}, group(ID + 'link', AJS.I18n.getText('helpdesk-kpi.wall.link'), link),
            el('div', { class: 'buttons-container' }, open));
        const empty = el('p', {}, AJS.I18n.getText('helpdesk-kpi.wall.empty'));

        function name(slide) {
            return headings.of(slide.view, scope.naming(slide.chosen, found));
        }

        function tell() {
            const fine = wall.isSeconds(seconds.value);
            board.names = names.checked ? 'yes' : 'no';
            board.seconds = fine ? Number(seconds.value) : board.seconds;
            problem.textContent = fine ? '' : AJS.I18n.getText('helpdesk-kpi.wall.seconds.problem', wall.SHORTEST, wall.LONGEST);
            const address = wall.address(board, false);
            link.value = new URL(address, window.location.href).href;
            open.href = address;
            result.hidden = board.slides.length === 0 || !fine;
            empty.hidden = board.slides.length > 0;
        }

        function moved(index, by) {
            const slide = board.slides.splice(index, 1)[0];
            board.slides.splice(index + by, 0, slide);
            draw();
            const row = list.children[index + by];
            row.querySelector(by < 0 ? '.helpdesk-kpi-up' : '.helpdesk-kpi-down').focus();
        }

        function mover(slide, index, by) {
            const up = by < 0;
            const node = button(up ? '\u2191' : '\u2193', function () {
                if (board.slides[index + by]) {
                    moved(index, by);
                }
            }, up ? AJS.I18n.getText('helpdesk-kpi.wall.up', name(slide)) : AJS.I18n.getText('helpdesk-kpi.wall.down', name(slide)));
            node.classList.add(up ? 'helpdesk-kpi-up' : 'helpdesk-kpi-down');
            return node;
        }

        function row(slide, index) {
            const fields = settingsFields.of({
                names: ['title'].concat(slide.view.fields), view: slide.view, chosen: slide.chosen, choices: found,
                id: function (field) { return ID + index + '-' + field; }
            });
            const title = el('strong', {}, name(slide));
            quiet.listen(fields.root, function () {
                slide.chosen = fields.checked() || slide.chosen;
                title.textContent = name(slide);
                tell();
            });
            return el('li', {}, el('div', { class: 'helpdesk-kpi-row-head' }, title, el('div', { class: 'aui-buttons' },
                mover(slide, index, -1), mover(slide, index, 1),
                button(AJS.I18n.getText('helpdesk-kpi.wall.remove'), function () {
                    board.slides.splice(index, 1);
                    draw();
                    list.focus();
                }, AJS.I18n.getText('helpdesk-kpi.wall.remove.one', name(slide))))),
            dom.disclosure(AJS.I18n.getText('helpdesk-kpi.wall.settings'), fields.root, function () {}));
        }

        function draw() {
            dom.replace(list, board.slides.map(row));
            tell();
        }

        list.tabIndex = -1;
        draw();
        const whole = el('form', { class: 'aui top-label helpdesk-kpi-settings helpdesk-kpi-wall-form' },
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.wall.intro')),
            list, empty, adder(function (slide) {
                if (board.slides.length < wall.MOST) {
                    board.slides.push(slide);
                    draw();
                }
            }),
            group(ID + 'seconds', AJS.I18n.getText('helpdesk-kpi.wall.seconds'), seconds), problem,
            el('fieldset', { class: 'group' }, el('legend', {}, el('span', {}, AJS.I18n.getText('helpdesk-kpi.wall.people'))),
                el('div', { class: 'checkbox' }, names,
                    el('label', { for: ID + 'names' }, AJS.I18n.getText('helpdesk-kpi.wall.names'))),
                el('div', { class: 'description' }, AJS.I18n.getText('helpdesk-kpi.wall.names.hint'))),
            result);
        whole.addEventListener('submit', function (event) { event.preventDefault(); });
        quiet.listen(whole, tell);
        return whole;
    }

    return { start: start };
});
