/** Calls the app's REST and turns every failure into a sentence. */
define('helpdesk-kpi/rest', [], function () {
    'use strict';

    function sentence(body) {
        const messages = ((body && body.errors) || []).map(function (error) {
            return error.message;
        });
        return messages.join(' ');
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
        return response.json().then(sentence, function () {
            return '';
        }).then(function (message) {
            const error = new Error(message || fallback(response.status));
            error.status = response.status;
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

    function call(method, url) {
        const options = {
            method: method,
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
        };
        return fetch(url, options).catch(unreachable).then(function (response) {
            return response.ok ? body(response) : refused(response);
        });
    }

    return {
        get: function (url) { return call('GET', url); },
        post: function (url) { return call('POST', url); },
        remove: function (url) { return call('DELETE', url); }
    };
});
