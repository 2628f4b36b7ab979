package org.helpdeskkpi.host.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gets which status from a method of the app's REST.
 *
 * @param statuses in the order of {@link #CALLERS}
 */
record RestRow(String method, String template, List<Integer> statuses) {
    /** Nobody, a customer, an agent, a lead and an administrator. */
    static final List<String> CALLERS = List.of("", "carla", "anna", "lead", "admin");

    private static final String TABLE =
            """
            GET    report         401 403 200 200 200
            GET    tickets?figure=art 401 403 200 200 200
            GET    tickets/{key}  401 403 200 200 200
            GET    distribution?figure=frt 401 403 200 200 200
            GET    clocks         401 403 200 200 200
            GET    choices        401 403 200 200 200
            GET    load           401 403 200 200 200
            GET    report.csv     401 403 200 200 200
            GET    distribution.csv?figure=frt 401 403 200 200 200
            GET    load.csv       401 403 200 200 200
            GET    tickets.csv?figure=art 401 403 200 200 200
            GET    clocks.csv     401 403 200 200 200
            GET    spikes         401 403 200 200 200
            GET    settings       401 403 403 403 200
            GET    settings/versions 401 403 403 403 200
            GET    settings/benchmarks 401 403 403 403 200
            PUT    settings       401 403 403 403 200
            GET    privacy/views  401 403 403 403 200
            GET    backfill       401 403 403 403 200
            POST   backfill       401 403 403 403 202
            DELETE backfill       401 403 403 403 202
            POST   backfill/pause 401 403 403 403 202
            GET    health         401 403 403 403 200
            POST   what-if        401 403 403 202 202
            GET    what-if/{id}   401 403 403 200 200
            DELETE what-if/{id}   401 403 403 202 202
            GET    holidays?country=de 401 403 403 403 200
            GET    holidays/places 401 403 403 403 200
            POST   calendars/ics  401 403 403 403 200
            POST   calendars/preview 401 403 403 403 200
            """;

    static List<RestRow> all() {
        return TABLE.lines().map(line -> of(line.split(" +"))).toList();
    }

    private static RestRow of(String[] cells) {
        List<Integer> statuses = Arrays.stream(cells).skip(2).map(Integer::valueOf).toList();
        return new RestRow(cells[0], cells[1], statuses);
    }

    /** The method as it is declared, without a query. */
    String call() {
        return method + " " + template.replaceAll("\\?.*", "");
    }

    /** What the method takes. */
    String type() {
        return template.equals("calendars/ics") ? "text/calendar" : "application/json";
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean isForAdministratorsOnly() {
        return statuses.get(CALLERS.indexOf("lead")) == 403;
    }

    /** Those who are turned away. */
    List<String> refused() {
        return IntStream.range(0, CALLERS.size())
                .filter(i -> statuses.get(i) >= 400)
                .mapToObj(CALLERS::get)
                .toList();
    }

    int status(String caller) {
        return statuses.get(CALLERS.indexOf(caller));
    }

    @Override
    public String toString() {
        return call();
    }
}
