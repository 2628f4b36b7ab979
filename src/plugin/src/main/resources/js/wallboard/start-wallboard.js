/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-wallboard');
    if (root) {
        require(['helpdesk-kpi/wallboard'], function (page) {
            page.start(root, document.querySelector('.helpdesk-kpi-page h1'));
        });
    }
});
