/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-page');
    if (root) {
        require(['helpdesk-kpi/admin'], function (page) {
            page.start(root);
        });
    }
});
