/** The views there are, for the page of a view and the wallboard. */
define('helpdesk-kpi/views', [
    'helpdesk-kpi/view-frt', 'helpdesk-kpi/view-art', 'helpdesk-kpi/view-fcr', 'helpdesk-kpi/view-escalation',
    'helpdesk-kpi/view-table', 'helpdesk-kpi/view-trend', 'helpdesk-kpi/view-distribution', 'helpdesk-kpi/view-load',
    'helpdesk-kpi/view-now', 'helpdesk-kpi/view-attainment'
], function () {
    'use strict';

    const all = Array.prototype.slice.call(arguments);

    /** The view of this id; undefined when there is none. */
    function find(id) {
        return all.find(function (view) { return view.id === id; });
    }

    return { all: all, find: find };
});
