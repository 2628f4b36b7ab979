/** What a view is called where it stands among others: by its own title, else by what it shows and of whom. */
define('helpdesk-kpi/headings', ['helpdesk-kpi/scope'], function (scope) {
    'use strict';

    /** @param {Object} chosen with the names of what is chosen, see scope */
    function of(view, chosen) {
        const narrowed = scope.subjects(chosen).join(', ');
        const words = view.title(chosen);
        return chosen.title || (narrowed ? AJS.I18n.getText('helpdesk-kpi.heading', words, narrowed) : words);
    }

    /** Asks for the names; without them a heading says what is shown only, since nobody knows an id. */
    function load(view, chosen) {
        if (chosen.title) {
            return Promise.resolve(chosen.title);
        }
        return scope.known(chosen).then(function (named) {
            return of(view, named);
        }, function () {
            return view.title(chosen);
        });
    }

    return { of: of, load: load };
});
