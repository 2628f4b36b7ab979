/** The keys of a wallboard: arrows, space for a pause, f for the full screen, Escape to change it. */
define('helpdesk-kpi/wall-keys', [], function () {
    'use strict';

    const KEYS = {
        ArrowRight: 'next', n: 'next', ArrowLeft: 'previous', p: 'previous', ' ': 'pause', f: 'full', Escape: 'leave'
    };
    /** These have a use for the arrows, the others only for the space bar. */
    const TAKES_ARROWS = 'input, select, [tabindex="0"]';
    const TAKES_SPACE = 'button, a, summary';

    /** A key on what has a use for it is for that. */
    function meant(event) {
        const own = event.key !== 'Escape' && event.target.closest(TAKES_ARROWS)
            || event.key === ' ' && event.target.closest(TAKES_SPACE);
        return !event.ctrlKey && !event.metaKey && !event.altKey && !own;
    }

    function listen(root, acts) {
        root.addEventListener('keydown', function (event) {
            const act = KEYS[event.key];
            if (act && meant(event)) {
                event.preventDefault();
                acts[act]();
            }
        });
    }

    return { listen: listen };
});
