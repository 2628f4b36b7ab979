/** What Jira's web resource manager offers to scripts on every page. */
(function () {
    'use strict';

    const meta = document.querySelector('meta[name="ajs-context-path"]');
    const path = meta ? meta.content : '';

    window.WRM = {
        contextPath: function () { return path; },
        data: { claim: function () { return undefined; } }
    };
}());
