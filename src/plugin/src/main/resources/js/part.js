/** The form of one part of the settings: rows move without a new page, and nothing typed is left by accident. */
define('helpdesk-kpi/part', ['helpdesk-kpi/calendars'], function (calendars) {
    'use strict';

    const MOVE = /:(add|remove|up|down):/;
    const CALENDAR = '[data-list="calendars"] > .helpdesk-kpi-row';

    function post(form, button, value) {
        const data = new URLSearchParams(new FormData(form));
        data.set(button, value);
        return fetch(form.action, { method: 'POST', credentials: 'same-origin', body: data });
    }

    /** The part as a document, right or wrong. */
    function typed(form) {
        return post(form, 'do', 'read').then(function (answer) { return answer.json(); });
    }

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

    /** Whoever leaves with something typed is asked first. */
    function guard(form, dirty) {
        function ask(event) {
            event.preventDefault();
        }

        function touched() {
            window.addEventListener('beforeunload', ask);
        }

        function release() {
            window.removeEventListener('beforeunload', ask);
        }

        form.addEventListener('input', touched);
        form.addEventListener('submit', release);
        if (dirty) {
            touched();
        }
        return release;
    }

    function start(form, dirty) {
        const page = form.closest('.helpdesk-kpi-page');
        const unsaved = page.querySelector('.helpdesk-kpi-problems, .helpdesk-kpi-conflict') !== null;
        const release = guard(form, dirty === true || unsaved);
        let plain = false;

        form.addEventListener('submit', function (event) {
            const button = event.submitter;
            if (plain || !button || !MOVE.test(button.value)) {
                return;
            }
            event.preventDefault();
            post(form, button.name, button.value).then(function (answer) {
                return answer.text();
            }).then(taken).then(function (fresh) {
                release();
                show(page, fresh);
                start(page.querySelector('.helpdesk-kpi-part'), true);
            }).catch(function () {
                plain = true;
                button.click();
            });
        });
        form.querySelectorAll(CALENDAR).forEach(function (row, index) {
            calendars.start(row, index, function () {
                return typed(form).then(function (part) { return part.calendars; });
            });
        });
    }

    return { start: start };
});
