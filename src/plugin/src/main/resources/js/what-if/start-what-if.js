/** Starts the page once it is there. */
AJS.toInit(function () {
    'use strict';

    const root = document.querySelector('.helpdesk-kpi-what-if');
    if (root) {
        require(['helpdesk-kpi/what-if'], function (page) {
            page.start(root);
        });
    }
});
