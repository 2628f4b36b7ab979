/** What Jira's web resource manager offers to scripts on every page. */
(function () {
    'use strict';

    const meta = document.querySelector('meta[name="ajs-context-path"]');
    const path = meta ? meta.content : '';

    function file(address) {
        return new Promise(function (found, failed) {
            if (document.querySelector('[src="' + address + '"], [href="' + address + '"]')) {
                found();
                return;
            }
            const isStyle = address.endsWith('.css');
            const node = document.createElement(isStyle ? 'link' : 'script');
            node.onload = found;
            node.onerror = failed;
            if (isStyle) {
                node.rel = 'stylesheet';
                node.href = address;
            } else {
                // In the order in which they were put there.
                node.async = false;
                node.src = address;
            }
            document.head.append(node);
        });
    }

    const asked = {};

    function resource(name) {
        asked[name] = asked[name] || fetch(path + '/download/links?resource=' + encodeURIComponent(name))
            .then(function (answer) {
                if (!answer.ok) {
                    throw new Error('No web resource ' + name);
                }
                return answer.json();
            }).then(function (links) { return Promise.all(links.map(file)); });
        return asked[name];
    }

    /** Loads web resources by "wr!PLUGIN:KEY" and answers, as Jira does, with a promise of jQuery's. */
    function require(names, callback) {
        const promise = window.jQuery.Deferred();
        Promise.all([].concat(names).map(function (name) { return resource(name.replace(/^wr!/, '')); }))
            .then(function () {
                if (callback) {
                    callback();
                }
                promise.resolve();
            }, function (error) { promise.reject(error); });
        return promise.promise();
    }

    window.WRM = {
        contextPath: function () { return path; },
        require: require,
        data: { claim: function () { return undefined; } }
    };
    // AUI takes this over into its own AJS, which cannot be added to later.
    window.AJS = Object.assign(window.AJS || {}, { contextPath: window.WRM.contextPath });
}());
