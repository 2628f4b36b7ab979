/** Waits until nobody has typed for a moment. */
define('helpdesk-kpi/quiet', [], function () {
    'use strict';

    const PAUSE = 400;

    /** Calls once it has been quiet for a while. */
    function after(act) {
        let timer = null;
        return function () {
            clearTimeout(timer);
            timer = setTimeout(act, PAUSE);
        };
    }

    return { after: after };
});
