/** Hears what is typed and chosen, at once or when nobody has typed for a moment. */
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

    /** What is typed is "input", what is chosen "change"; often it is both. */
    function listen(root, act) {
        root.addEventListener('input', act);
        root.addEventListener('change', act);
    }

    return { after: after, listen: listen };
});
