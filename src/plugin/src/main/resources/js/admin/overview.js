/** How the app does: whether the figures are up to date, and which versions of the settings there are. */
define('helpdesk-kpi/overview', [
    'helpdesk-kpi/backfill', 'helpdesk-kpi/health', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states',
    'helpdesk-kpi/versions'
], function (backfill, health, urls, rest, states, versions) {
    'use strict';

    /** How often it is looked again, in ms, while someone looks. */
    const EVERY = 15000;

    function start(page) {
        const pulse = states.stage(page.querySelector('.helpdesk-kpi-health'));
        const stage = states.stage(page.querySelector('.helpdesk-kpi-versions'));
        let last = '';
        let follow = function () {};

        function feel() {
            rest.get(urls.health()).then(function (found) {
                pulse.show(health.render(found));
            }, function (error) {
                pulse.show(states.failed(error, feel));
            });
        }

        function failed(error) {
            stage.show(states.failed(error, list));
        }

        function list() {
            rest.get(urls.versions()).then(function (found) {
                stage.show(versions.table(found.versions, again));
            }, failed);
        }

        function again(version) {
            rest.post(urls.recompute(version)).then(function () {
                follow();
                list();
            }, failed);
        }

        /** When the backfill starts, ends or turns to another version, so do health and versions. */
        function heard(progress) {
            const now = progress.state + ' ' + progress.definitionVersion;
            if (last && now !== last) {
                list();
                feel();
            }
            last = now;
        }

        pulse.show(states.loading());
        stage.show(states.loading());
        feel();
        list();
        follow = backfill.start(page.querySelector('.helpdesk-kpi-backfill'), heard);
        setInterval(function () {
            if (!document.hidden && !page.contains(document.activeElement)) {
                feel();
            }
        }, EVERY);
    }

    return { start: start };
});
