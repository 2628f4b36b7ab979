/** What Jira's web resource manager offers to scripts on every page. */
(function () {
    'use strict';

    const meta = document.querySelector('meta[name="ajs-context-path"]');
    const path = meta ? meta.content : '';

    window.WRM = {
        contextPath: function () { return path; },
        data: { claim: function () { return undefined; } }
    };
    // AUI takes this over into its own AJS, which cannot be added to later.
    window.AJS = Object.assign(window.AJS || {}, { contextPath: window.WRM.contextPath });
}());
