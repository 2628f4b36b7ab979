/** The form of one part of the settings, sent without leaving it, so that nothing typed is lost on the way. */
define('helpdesk-kpi/part', [
    'helpdesk-kpi/calendars', 'helpdesk-kpi/dom', 'helpdesk-kpi/reorder', 'helpdesk-kpi/report-url'
], function (calendars, dom, reorder, urls) {
    'use strict';

    /** Buttons that save nothing. */
    const STAYS = /:(add|remove|up|down|move):|^try$/;
    const CALENDAR = '[data-list="calendars"] > .helpdesk-kpi-row';

    function post(form, button, value) {
        const data = new URLSearchParams(new FormData(form));
        data.set(button, value);
        return fetch(form.action, { method: 'POST', credentials: 'same-origin', body: data }).catch(function () {
            throw new Error(AJS.I18n.getText('helpdesk-kpi.error.network'));
        });
    }

    /** The part as a document, right or wrong. */
    function typed(form) {
        return post(form, 'do', 'read').then(function (answer) { return answer.json(); }).catch(function () {
            throw new Error(AJS.I18n.getText('helpdesk-kpi.error.login'));
        });
    }

    /** A page that is not ours asks for a password. */
    function taken(html) {
        const page = new DOMParser().parseFromString(html, 'text/html').querySelector('.helpdesk-kpi-page');
        if (!page) {
            throw new Error(AJS.I18n.getText('helpdesk-kpi.admin.away'));
        }
        return page;
    }

    function focus(element) {
        if (element) {
            element.setAttribute('tabindex', element.getAttribute('tabindex') || '-1');
            element.focus();
        }
    }

    /** Puts the server's answer in the place of the page, as loading it would. */
    function show(page, fresh) {
        page.replaceChildren.apply(page, Array.from(fresh.childNodes));
        focus(page.querySelector('[autofocus]') || page.querySelector('.aui-message'));
    }

    function complain(form, error) {
        const before = form.querySelector('.helpdesk-kpi-away');
        const link = dom.el('a', { href: form.action, target: '_blank', rel: 'noopener' },
            AJS.I18n.getText('helpdesk-kpi.admin.away.link'));
        const said = dom.el('div', { class: 'aui-message aui-message-error helpdesk-kpi-away', role: 'alert' },
            dom.el('p', {}, error.message), dom.el('p', {}, link));
        if (before) {
            before.remove();
        }
        form.prepend(said);
        focus(said);
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
        if (dirty) {
            touched();
        }
        return function () {
            window.removeEventListener('beforeunload', ask);
        };
    }

    /** In the field of the ticket, Enter asks where it would be and saves nothing. */
    function tryOnEnter(form) {
        const ticket = form.querySelector('#ticket');
        if (ticket) {
            ticket.addEventListener('keydown', function (event) {
                if (event.key === 'Enter') {
                    event.preventDefault();
                    form.querySelector('[value="try"]').click();
                }
            });
        }
    }

    /** The link takes along what is typed, right or wrong, as if it had been valid all the time. */
    function judge(page, form) {
        const link = page.querySelector('.helpdesk-kpi-judge');
        if (!link) {
            return;
        }
        link.addEventListener('click', function (event) {
            event.preventDefault();
            typed(form).then(function (part) {
                const targets = part.targets.map(function (target) {
                    return Object.assign({}, target, { validFrom: null });
                });
                window.open(urls.judged(targets, 'lastMonth'), '_blank', 'noopener');
            }).catch(function (error) { complain(form, error); });
        });
    }

    function start(form, dirty) {
        const page = form.closest('.helpdesk-kpi-page');
        const unsaved = page.querySelector('.helpdesk-kpi-problems, .helpdesk-kpi-conflict') !== null;
        const release = guard(form, dirty === true || unsaved);
        let busy = false;

        form.addEventListener('submit', function (event) {
            const button = event.submitter;
            event.preventDefault();
            if (busy || !button) {
                return;
            }
            busy = true;
            post(form, button.name, button.value).then(function (answer) {
                return answer.text();
            }).then(taken).then(function (fresh) {
                release();
                show(page, fresh);
                start(page.querySelector('.helpdesk-kpi-part'), STAYS.test(button.value));
            }).catch(function (error) {
                busy = false;
                complain(form, error);
            });
        });
        tryOnEnter(form);
        reorder.start(form);
        judge(page, form);
        form.querySelectorAll(CALENDAR).forEach(function (row, index) {
            calendars.start(row, index, function () {
                return typed(form).then(function (part) { return part.calendars; });
            });
        });
    }

    return { start: start };
});
