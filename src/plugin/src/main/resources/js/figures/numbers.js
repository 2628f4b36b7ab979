/** Writes numbers in the reader's language. */
define('helpdesk-kpi/numbers', [], function () {
    'use strict';

    /** Jira says the reader's language on the page; what is no page is in English. */
    function language() {
        return (typeof document !== 'undefined' && document.documentElement.lang) || 'en';
    }

    /** @param {number} number shown with one decimal, always */
    function decimal(number) {
        return new Intl.NumberFormat(language(), {
            minimumFractionDigits: 1, maximumFractionDigits: 1
        }).format(number);
    }

    function whole(number) {
        return new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(number);
    }

    return { decimal: decimal, whole: whole, language: language };
});
