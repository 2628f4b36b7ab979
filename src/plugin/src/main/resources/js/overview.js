/** How the app does: whether the figures are up to date, and which versions of the settings there are. */
define('helpdesk-kpi/overview', [
    'helpdesk-kpi/backfill', 'helpdesk-kpi/days', 'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest',
    'helpdesk-kpi/states', 'helpdesk-kpi/versions'
], function (backfill, days, dom, urls, rest, states, versions) {
    'use strict';

    const el = dom.el;

    function upToDate(progress) {
        return progress.caughtUpTo
            ? AJS.I18n.getText('helpdesk-kpi.admin.health.until', days.instant(progress.caughtUpTo))
            : AJS.I18n.getText('helpdesk-kpi.admin.health.never');
    }

    /** What failed is tried again by itself; nobody needs to act on a few. */
    function failures(progress) {
        return progress.failed > 0
            ? el('div', { class: 'aui-message aui-message-warning' },
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.admin.health.failed', progress.failed)))
            : el('p', {}, AJS.I18n.getText('helpdesk-kpi.admin.health.fine'));
    }

    function start(page) {
        const health = page.querySelector('.helpdesk-kpi-health');
        const stage = states.stage(page.querySelector('.helpdesk-kpi-versions'));
        let last = '';
        let follow = function () {};

        function show(found) {
            stage.show(versions.table(found.versions, again));
        }

        function failed(error) {
            stage.show(states.failed(error, list));
        }

        function list() {
            rest.get(urls.versions()).then(show, failed);
        }

        function again(version) {
            rest.post(urls.recompute(version)).then(function () {
                follow();
                list();
            }, failed);
        }

        follow = backfill.start(page.querySelector('.helpdesk-kpi-backfill'), function (progress) {
            const now = progress.state + ' ' + progress.definitionVersion;
            dom.replace(health, el('p', {}, upToDate(progress)), failures(progress));
            if (now !== last) {
                last = now;
                list();
            }
        });
    }

    return { start: start };
});
