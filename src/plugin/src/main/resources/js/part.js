/** The form of one part of the settings: rows move without a new page, and nothing typed is left by accident. */
define('helpdesk-kpi/part', [], function () {
    'use strict';

    const MOVE = /:(add|remove|up|down):/;

    function taken(html) {
        return new DOMParser().parseFromString(html, 'text/html').querySelector('.helpdesk-kpi-page');
    }

    /** Puts the server's answer in the place of the page, as loading it would. */
    function show(page, fresh) {
        page.replaceChildren.apply(page, Array.from(fresh.childNodes));
        const focused = page.querySelector('[autofocus]');
        if (focused) {
            focused.focus();
        }
    }

    function send(form, button) {
        return fetch(form.action, {
            method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form, button))
        }).then(function (response) {
            return response.text();
        }).then(taken);
    }

    /** Whoever leaves with something typed is asked first. */
    function guard(form, dirty) {
        function ask(event) {
            event.preventDefault();
        }

        function touched() {
            window.addEventListener('beforeunload', ask);
        }

        form.addEventListener('input', touched);
        form.addEventListener('submit', function () {
            window.removeEventListener('beforeunload', ask);
        });
        if (dirty) {
            touched();
        }
        return function () {
            window.removeEventListener('beforeunload', ask);
        };
    }

    function start(form, dirty) {
        const page = form.closest('.helpdesk-kpi-page');
        const release = guard(form, dirty === true);
        let plain = false;

        form.addEventListener('submit', function (event) {
            const button = event.submitter;
            if (plain || !button || !MOVE.test(button.value)) {
                return;
            }
            event.preventDefault();
            send(form, button).then(function (fresh) {
                release();
                show(page, fresh);
                start(page.querySelector('.helpdesk-kpi-part'), true);
            }).catch(function () {
                plain = true;
                button.click();
            });
        });
    }

    return { start: start };
});
