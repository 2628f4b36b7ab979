/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-view-page');
    if (root) {
        require(['helpdesk-kpi/view-page'], function (page) {
            page.start(root, document.querySelector('.helpdesk-kpi-page h1'));
        });
    }
});
