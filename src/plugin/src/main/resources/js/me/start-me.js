/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-me');
    if (root) {
        require(['helpdesk-kpi/me'], function (page) {
            page.start(root);
        });
    }
});
