/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-evidence');
    if (root) {
        require(['helpdesk-kpi/evidence'], function (page) {
            page.start(root);
        });
    }
});
