/** Addresses of the app's REST calls and pages. */
define('helpdesk-kpi/report-url', ['helpdesk-kpi/prefs'], function (prefs) {
    'use strict';

    /** An array is a parameter that is repeated. */
    function query(parameters) {
        return Object.keys(parameters).reduce(function (all, name) {
            return all.concat([].concat(parameters[name]).filter(function (value) {
                return value !== '' && value !== undefined && value !== null;
            }).map(function (value) {
                return encodeURIComponent(name) + '=' + encodeURIComponent(value);
            }));
        }, []).join('&');
    }

    function rest(path) {
        return AJS.contextPath() + '/rest/helpdesk-kpi/1.0/' + path;
    }

    function page(path) {
        return AJS.contextPath() + '/plugins/servlet/helpdesk-kpi/' + path;
    }

    /** Which tickets a view is about: the parameters that all the calls share. */
    function scope(chosen) {
        const days = chosen.period === prefs.DAYS;
        return {
            period: days ? '' : chosen.period,
            from: days ? chosen.from : '',
            to: days ? chosen.to : '',
            time: chosen.time,
            queue: chosen.queue,
            agent: chosen.agent,
            priority: prefs.list(chosen.priority),
            channel: prefs.list(chosen.channel)
        };
    }

    function scoped(path, chosen, more) {
        return rest(path + '?' + query(Object.assign(scope(chosen), more)));
    }

    /** @param {string} metric the only figure wanted; empty for all */
    function report(chosen, by, metric) {
        return scoped('report', chosen, { by: by, metric: metric });
    }

    /** The control charts of the queues. */
    function spikes(chosen) {
        return scoped('spikes', chosen, { agent: '', time: '' });
    }

    /** How the lengths of a figure are spread. */
    function distribution(chosen, figure) {
        return scoped('distribution', chosen, { figure: figure });
    }

    /** What came and was answered in each hour of the week. */
    function load(chosen) {
        return scoped('load', chosen, {});
    }

    /** What clocks are asked for: they stand as they are now, so there is no period. */
    function openClocks(chosen) {
        return {
            period: '', from: '', to: '', time: '',
            metric: chosen.metric, state: prefs.list(chosen.state), limit: chosen.limit
        };
    }

    /** The clocks that are not stopped, soonest due first. */
    function clocks(chosen) {
        return scoped('clocks', chosen, openClocks(chosen));
    }

    /** What filters can offer. */
    function views(limit) {
        return rest('privacy/views?limit=' + limit);
    }

    function choices() {
        return rest('choices');
    }

    /**
     * A file of what a view shows.
     *
     * @param {string} kind "report", "tickets", "clocks", "distribution" or "load"
     * @param {Object} more the parameters that this kind takes beside those of the scope
     */
    function csv(kind, chosen, more) {
        const whole = kind === 'clocks' ? Object.assign(openClocks(chosen), { limit: '' }) : {};
        return scoped(kind + '.csv', chosen, Object.assign(whole, more));
    }

    /** A view and what is chosen for it, as an address tells it. */
    function told(view, chosen) {
        return query(Object.assign({ view: view.id }, prefs.toAddress(chosen, view.defaults)));
    }

    /** The page of the view that was told. */
    function viewAgain(told) {
        return page('view?' + told);
    }

    /** A view on a page of its own: the link that shows it again. */
    function viewPage(view, chosen) {
        return viewAgain(told(view, chosen));
    }

    /**
     * @param {Array<string>} shown views as addresses tell them
     * @param {Object} more "seconds" for each, "names", and "compose" to change it instead
     */
    function wallboard(shown, more) {
        return page('wallboard?' + query(Object.assign({ show: shown }, more)));
    }

    /** The tickets behind a figure; what is asked for is an object of parameters. */
    function tickets(asked) {
        return rest('tickets?' + query(asked));
    }

    /** All of them as a file, not only those of a page. */
    function ticketsCsv(asked) {
        return rest('tickets.csv?' + query(Object.assign({}, asked, { back: '', offset: '', limit: '' })));
    }

    function ticketsPage(asked) {
        return page('tickets?' + query(asked));
    }

    /** The list that was told. */
    function ticketsAgain(told) {
        return page('tickets?' + told);
    }

    function dashboard() {
        return AJS.contextPath() + '/secure/Dashboard.jspa';
    }

    function ticket(key) {
        return rest('tickets/' + encodeURIComponent(key));
    }

    function backfill() {
        return rest('backfill');
    }

    function pauseBackfill() {
        return rest('backfill/pause');
    }

    function health() {
        return rest('health');
    }

    /**
     * The page that tries these targets for a period. They stand after the hash: the server does not need to know them.
     */
    function judged(targets, period) {
        return page('what-if?' + query({ period: period })) + '#targets=' + encodeURIComponent(JSON.stringify(targets));
    }

    function whatIfs() {
        return rest('what-if');
    }

    function whatIf(id) {
        return rest('what-if/' + encodeURIComponent(id));
    }

    /** Has the values of a version of the settings computed again. */
    function recompute(version) {
        return rest('backfill?' + query({ version: version }));
    }

    function versions() {
        return rest('settings/versions');
    }

    /** A version of the settings as a file. */
    function exported(version) {
        return page('admin?' + query({ tab: 'document', export: true, version: version }));
    }

    function calendarPreview() {
        return rest('calendars/preview');
    }

    function calendarFile(zone) {
        return rest('calendars/ics?' + query({ zone: zone }));
    }

    function holidayPlaces() {
        return rest('holidays/places');
    }

    function holidays(country, region) {
        return rest('holidays?' + query({ country: country, region: region }));
    }

    /** @param {?Object} list what the list was asked for that leads there, so that it can be gone back to */
    function evidencePage(key, list) {
        return page('ticket?' + query({ key: key, list: list && query(list) }));
    }

    /** @param {?Object} chosen what of it is not as usual; nothing for the page as it opens */
    function myPage(chosen) {
        const told = query(prefs.toAddress(prefs.read(chosen)));
        return page('me' + (told && '?' + told));
    }

    function issuePage(key) {
        return AJS.contextPath() + '/browse/' + encodeURIComponent(key);
    }

    /** Jira's issue navigator with this query. */
    function navigator(jql) {
        return AJS.contextPath() + '/issues/?' + query({ jql: jql });
    }

    return {
        query: query,
        scope: scope,
        navigator: navigator,
        report: report,
        spikes: spikes,
        distribution: distribution,
        load: load,
        clocks: clocks,
        choices: choices,
        views: views,
        csv: csv,
        told: told,
        viewPage: viewPage,
        viewAgain: viewAgain,
        wallboard: wallboard,
        tickets: tickets,
        ticketsCsv: ticketsCsv,
        ticketsPage: ticketsPage,
        ticketsAgain: ticketsAgain,
        dashboard: dashboard,
        ticket: ticket,
        backfill: backfill,
        pauseBackfill: pauseBackfill,
        health: health,
        judged: judged,
        whatIfs: whatIfs,
        whatIf: whatIf,
        recompute: recompute,
        versions: versions,
        exported: exported,
        calendarPreview: calendarPreview,
        calendarFile: calendarFile,
        holidayPlaces: holidayPlaces,
        holidays: holidays,
        evidencePage: evidencePage,
        myPage: myPage,
        issuePage: issuePage
    };
});
