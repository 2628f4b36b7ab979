/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-tickets');
    if (root) {
        require(['helpdesk-kpi/list'], function (page) {
            page.start(root, document.querySelector('.helpdesk-kpi-page h1'));
        });
    }
});
