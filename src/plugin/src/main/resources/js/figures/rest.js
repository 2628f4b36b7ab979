/** Calls the app's REST and turns every failure into a sentence. */
define('helpdesk-kpi/rest', [], function () {
    'use strict';

    function sentence(problems) {
        return problems.map(function (problem) { return problem.message; }).join(' ');
    }

    function fallback(status) {
        if (status === 401) {
            return AJS.I18n.getText('helpdesk-kpi.error.login');
        }
        return status === 403
            ? AJS.I18n.getText('helpdesk-kpi.error.forbidden')
            : AJS.I18n.getText('helpdesk-kpi.error.status', status);
    }

    function refused(response) {
        return response.json().then(function (body) { return body.errors || []; }, function () {
            return [];
        }).then(function (problems) {
            const error = new Error(sentence(problems) || fallback(response.status));
            error.status = response.status;
            error.problems = problems;
            throw error;
        });
    }

    function unreachable() {
        throw new Error(AJS.I18n.getText('helpdesk-kpi.error.network'));
    }

    function body(response) {
        return response.status === 202 || response.status === 204
            ? response.json().catch(function () { return null; })
            : response.json();
    }

    /** @param {?string} type what the content is; JSON when it is not told */
    function call(method, url, content, type) {
        const options = {
            method: method,
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
        };
        if (content) {
            options.headers['Content-Type'] = type || 'application/json';
            options.body = type ? content : JSON.stringify(content);
        }
        return fetch(url, options).catch(unreachable).then(function (response) {
            return response.ok ? body(response) : refused(response);
        });
    }

    return {
        get: function (url) { return call('GET', url); },
        post: function (url) { return call('POST', url); },
        send: function (url, content) { return call('POST', url, content); },
        upload: function (url, text, type) { return call('POST', url, text, type); },
        remove: function (url) { return call('DELETE', url); }
    };
});
