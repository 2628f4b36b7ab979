/** Views one after another on a large screen; without any in the address, where they are chosen. */
define('helpdesk-kpi/wallboard', [
    'helpdesk-kpi/wall', 'helpdesk-kpi/wall-form', 'helpdesk-kpi/wall-show'
], function (wall, form, show) {
    'use strict';

    function start(root) {
        const board = wall.fromAddress(window.location.search);
        if (board.compose || board.slides.length === 0) {
            form.start(root, board);
        } else {
            show.start(root, board);
        }
    }

    return { start: start };
});
