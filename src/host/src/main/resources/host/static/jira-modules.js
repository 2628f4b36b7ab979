/** The AMD modules that Jira itself defines, as far as apps may ask for them. */
(function () {
    'use strict';

    define('jquery', [], function () { return window.jQuery; });
    define('ajs', [], function () { return window.AJS; });
    define('wrm/context-path', [], function () { return window.WRM.contextPath; });
    define('wrm/require', [], function () { return window.WRM.require; });
    define('wrm/format', [], function () { return window.AJS.format; });
    define('wrm/data', [], function () { return window.WRM.data; });
    define('jira/flag', [], function () { return window.AJS.flag; });
    define('aui/flag', [], function () { return window.AJS.flag; });
}());
