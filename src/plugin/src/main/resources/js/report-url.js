/** Addresses of the app's REST calls and pages. */
define('helpdesk-kpi/report-url', [], function () {
    'use strict';

    function query(parameters) {
        return Object.keys(parameters)
            .filter(function (name) {
                return parameters[name] !== '' && parameters[name] !== undefined && parameters[name] !== null;
            })
            .map(function (name) {
                return encodeURIComponent(name) + '=' + encodeURIComponent(parameters[name]);
            })
            .join('&');
    }

    function rest(path) {
        return AJS.contextPath() + '/rest/helpdesk-kpi/1.0/' + path;
    }

    function page(path) {
        return AJS.contextPath() + '/plugins/servlet/helpdesk-kpi/' + path;
    }

    /** @param {string} metric the only figure wanted; empty for all */
    function report(chosen, by, metric) {
        return rest('report?' + query({
            period: chosen.period,
            by: by,
            time: chosen.time,
            queue: chosen.queue,
            agent: chosen.agent,
            metric: metric
        }));
    }

    /** The control charts of the queues. */
    function spikes(chosen) {
        return rest('spikes?' + query({ period: chosen.period, queue: chosen.queue }));
    }

    /** The tickets behind a figure; what is asked for is an object of parameters. */
    function tickets(asked) {
        return rest('tickets?' + query(asked));
    }

    function ticketsPage(asked) {
        return page('tickets?' + query(asked));
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

    function evidencePage(key) {
        return page('ticket?' + query({ key: key }));
    }

    function myPage() {
        return page('me');
    }

    function issuePage(key) {
        return AJS.contextPath() + '/browse/' + encodeURIComponent(key);
    }

    return {
        report: report,
        spikes: spikes,
        tickets: tickets,
        ticketsPage: ticketsPage,
        dashboard: dashboard,
        ticket: ticket,
        backfill: backfill,
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
