/** The keys of a wallboard: arrows, space for a pause, f for the full screen. */
define('helpdesk-kpi/wall-keys', [], function () {
    'use strict';

    const KEYS = { ArrowRight: 'next', n: 'next', ArrowLeft: 'previous', p: 'previous', ' ': 'pause', f: 'full' };

    /** A key on a button or a link is for that, but for the arrows. */
    function meant(event) {
        const onControl = event.target.closest('button, a, summary, input, select, [tabindex="0"]');
        return !event.ctrlKey && !event.metaKey && !event.altKey && !(onControl && (event.key === ' ' || event.target.closest('input, select, [tabindex="0"]')));
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
