/** What the filters of a view can offer to who looks. */
define('helpdesk-kpi/choices', ['helpdesk-kpi/report-url', 'helpdesk-kpi/rest'], function (urls, rest) {
    'use strict';

    function load() {
        return rest.get(urls.choices());
    }

    return { load: load };
});
