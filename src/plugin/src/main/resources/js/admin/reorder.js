/**
 * Rows of a form that are dragged into another order. It does what the buttons beside each row do, and is told the
 * same way; who does not use a pointer loses nothing.
 */
define('helpdesk-kpi/reorder', ['helpdesk-kpi/dom'], function (dom) {
    'use strict';

    const el = dom.el;
    const LIST = '.helpdesk-kpi-part > .helpdesk-kpi-rows';

    function rowsOf(list) {
        return Array.from(list.children).filter(function (one) { return one.matches('.helpdesk-kpi-row'); });
    }

    /**
     * Where a row is to stand, counted without it: before the first of the others whose middle is below.
     *
     * @param {Array<number>} middles of the others, from top to bottom
     */
    function place(middles, y) {
        const found = middles.findIndex(function (middle) { return y < middle; });
        return found < 0 ? middles.length : found;
    }

    function middle(row) {
        const box = row.getBoundingClientRect();
        return box.top + box.height / 2;
    }

    /** Sends the form as one of its buttons would. */
    function press(form, value) {
        const button = el('button', { name: 'do', value: value, hidden: true });
        form.append(button);
        form.requestSubmit(button);
        button.remove();
    }

    function handle(form, list, row) {
        const grip = el('span', {
            class: 'helpdesk-kpi-grip', 'aria-hidden': 'true', title: AJS.I18n.getText('helpdesk-kpi.admin.drag')
        }, '\u2807\u2807');
        const mark = el('div', { class: 'helpdesk-kpi-drop', 'aria-hidden': 'true' });
        let others = null;
        let to = 0;

        function over(event) {
            to = place(others.map(middle), event.clientY);
            if (to < others.length) {
                others[to].before(mark);
            } else {
                others[others.length - 1].after(mark);
            }
        }

        function end() {
            grip.removeEventListener('pointermove', over);
            document.removeEventListener('keydown', cancel, true);
            row.classList.remove('helpdesk-kpi-dragged');
            mark.remove();
            others = null;
        }

        function cancel(event) {
            if (event.key === 'Escape') {
                event.preventDefault();
                end();
            }
        }

        grip.addEventListener('pointerdown', function (event) {
            const from = rowsOf(list).indexOf(row);
            if (event.button !== 0) {
                return;
            }
            event.preventDefault();
            others = rowsOf(list).filter(function (one) { return one !== row; });
            to = from;
            grip.setPointerCapture(event.pointerId);
            grip.addEventListener('pointermove', over);
            document.addEventListener('keydown', cancel, true);
            row.classList.add('helpdesk-kpi-dragged');
        });
        grip.addEventListener('pointerup', function () {
            const from = rowsOf(list).indexOf(row);
            const moved = others !== null && to !== from;
            const target = to;
            end();
            if (moved) {
                press(form, list.getAttribute('data-list') + ':move:' + from + ':' + target);
            }
        });
        grip.addEventListener('pointercancel', end);
        return grip;
    }

    /** Gives each row of each list a grip; one alone has nowhere to go. */
    function start(form) {
        form.parentNode.querySelectorAll(LIST).forEach(function (list) {
            const rows = rowsOf(list);
            rows.filter(function () { return rows.length > 1; }).forEach(function (row) {
                row.querySelector('.helpdesk-kpi-row-head').prepend(handle(form, list, row));
            });
        });
    }

    return { start: start, place: place };
});
