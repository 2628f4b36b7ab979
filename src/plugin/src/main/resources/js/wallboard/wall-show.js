/** The wallboard as it hangs on the wall: one view at a time, as large as it fits. */
define('helpdesk-kpi/wall-show', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/pane', 'helpdesk-kpi/states', 'helpdesk-kpi/wall', 'helpdesk-kpi/wall-keys'
], function (dom, pane, states, wall, keys) {
    'use strict';

    const el = dom.el;
    const LARGEST = 4;
    const SMALLEST = 0.6;
    const STEP = 0.1;

    /** As large as it goes without a part of it out of sight. */
    function fit(stage, slide) {
        let zoom = LARGEST;
        do {
            slide.style.zoom = zoom;
            zoom -= STEP;
        } while (zoom >= SMALLEST && (stage.scrollHeight > stage.clientHeight || stage.scrollWidth > stage.clientWidth));
    }

    function button(label, act) {
        const node = el('button', { type: 'button', class: 'aui-button aui-button-subtle' }, label);
        node.addEventListener('click', act);
        return node;
    }

    function clock() {
        return new Intl.DateTimeFormat(document.documentElement.lang || 'en', { hour: '2-digit', minute: '2-digit' })
            .format(new Date());
    }

    function start(root, board) {
        const stage = el('div', { class: 'helpdesk-kpi-wall-stage' }, states.loading());
        const place = el('p', { class: 'helpdesk-kpi-wall-place', role: 'status' });
        const pause = button('', toggle);
        const dialog = el('dialog', {
            class: 'helpdesk-kpi-wall', 'aria-label': AJS.I18n.getText('helpdesk-kpi.wall.title')
        }, stage, el('div', { class: 'helpdesk-kpi-wall-bar' }, place,
            button(AJS.I18n.getText('helpdesk-kpi.wall.previous'), function () { step(-1); }), pause,
            button(AJS.I18n.getText('helpdesk-kpi.wall.next'), function () { step(1); }),
            button(AJS.I18n.getText('helpdesk-kpi.wall.full'), full),
            el('a', { class: 'aui-button aui-button-subtle', href: wall.address(board, true) },
                AJS.I18n.getText('helpdesk-kpi.wall.change'))));
        let now = 0;
        let running = true;
        let timer = null;
        let slide = null;

        /** The next view takes the place of the one before when it has its figures. */
        function show() {
            const shown = board.slides[now];
            const mine = el('div', { class: 'helpdesk-kpi-wall-slide' });
            const content = el('div', {});
            const heading = el('h1', {});
            mine.append(heading, content);
            slide = mine;
            clearTimeout(timer);
            Promise.all([
                wall.heading(shown), pane.of(content, shown.view, { id: 'helpdesk-kpi-wall-', bare: true }).show(shown.chosen)
            ]).then(function (all) {
                if (slide === mine) {
                    heading.textContent = all[0];
                    dom.replace(stage, mine);
                    fit(stage, mine);
                    tell();
                    wait();
                }
            });
        }

        function wait() {
            clearTimeout(timer);
            timer = running ? setTimeout(function () { step(1); }, board.seconds * 1000) : null;
        }

        function tell() {
            place.textContent = AJS.I18n.getText('helpdesk-kpi.wall.place', now + 1, board.slides.length, clock());
        }

        function step(by) {
            now = (now + by + board.slides.length) % board.slides.length;
            show();
        }

        function toggle() {
            running = !running;
            label();
            wait();
        }

        function label() {
            pause.textContent = running
                ? AJS.I18n.getText('helpdesk-kpi.wall.pause') : AJS.I18n.getText('helpdesk-kpi.wall.continue');
        }

        function full() {
            if (document.fullscreenElement) {
                document.exitFullscreen();
            } else {
                dialog.requestFullscreen();
            }
        }

        root.append(dialog);
        dialog.tabIndex = -1;
        dialog.showModal();
        dialog.focus();
        // Without it there is nothing to see but where it was put together.
        dialog.addEventListener('close', function () { window.location.assign(wall.address(board, true)); });
        keys.listen(dialog, {
            next: function () { step(1); }, previous: function () { step(-1); }, pause: toggle, full: full,
            leave: function () { dialog.close(); }
        });
        window.addEventListener('resize', function () { fit(stage, slide); });
        label();
        show();
    }

    return { start: start };
});
