/**
 * Fills the panels beside issues: those of the page, and those that Jira puts into it later. This is all that an issue's
 * page loads which has none; a panel that is there asks for the rest.
 */
AJS.toInit(function () {
    'use strict';

    const EMPTY = '.helpdesk-kpi-panel:not([data-started])';

    function fill() {
        if (document.querySelector(EMPTY)) {
            require(['wrm/require'], function (load) {
                load(['wr!helpdesk-kpi:issue-panel-page']).then(function () {
                    document.querySelectorAll(EMPTY).forEach(require('helpdesk-kpi/issue-panel').start);
                });
            });
        }
    }

    fill();
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
        window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, fill);
    }
});
