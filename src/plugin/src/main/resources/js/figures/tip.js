/** A sentence that appears where the pointer or the keyboard is, and stays while either is there. */
define('helpdesk-kpi/tip', ['helpdesk-kpi/dom'], function (dom) {
    'use strict';

    const el = dom.el;
    const GAP = 6;
    const PATIENCE = 150;

    /** Below the control where there is room, else above; never out of the window. */
    function put(box, control) {
        const at = control.getBoundingClientRect();
        const width = document.documentElement.clientWidth;
        const below = at.bottom + GAP + box.offsetHeight <= window.innerHeight;
        box.style.left = Math.max(GAP, Math.min(at.left, width - box.offsetWidth - GAP)) + 'px';
        box.style.top = (below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - box.offsetHeight)) + 'px';
    }

    /** @param {Element} control takes the keyboard; the tip comes after it, so both need a parent */
    function attach(control, sentence) {
        const box = el('span', {
            class: 'helpdesk-kpi-tip', role: 'tooltip', popover: 'manual',
            id: 'helpdesk-kpi-tip-' + Math.random().toString(36).slice(2)
        }, sentence);
        let timer = null;

        function escape(event) {
            if (event.key === 'Escape') {
                event.stopPropagation();
                event.preventDefault();
                hide();
            }
        }

        function show() {
            clearTimeout(timer);
            if (box.isConnected && box.showPopover && !box.matches(':popover-open')) {
                box.showPopover();
                put(box, control);
                document.addEventListener('keydown', escape, true);
            }
        }

        function hide() {
            clearTimeout(timer);
            document.removeEventListener('keydown', escape, true);
            if (box.isConnected && box.matches(':popover-open')) {
                box.hidePopover();
            }
        }

        /** The pointer has time to reach the sentence, and may stay on it. */
        function leave() {
            timer = setTimeout(function () {
                if (document.activeElement !== control) {
                    hide();
                }
            }, PATIENCE);
        }

        control.setAttribute('aria-describedby', box.id);
        [control, box].forEach(function (part) {
            part.addEventListener('mouseenter', show);
            part.addEventListener('mouseleave', leave);
        });
        control.addEventListener('focus', show);
        control.addEventListener('blur', hide);
        return box;
    }

    /** A small button that says on hover and on focus how a figure is counted; nothing where nobody has said it. */
    function definition(name, sentence) {
        if (!sentence) {
            return null;
        }
        const button = el('button', {
            type: 'button', class: 'helpdesk-kpi-define', 'aria-label': AJS.I18n.getText('helpdesk-kpi.definition.of', name)
        }, 'i');
        return [button, attach(button, sentence)];
    }

    return { attach: attach, definition: definition };
});
