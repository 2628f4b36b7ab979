package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A function finds what REST lists for the same user, and tells who may not ask and what is wrong.
 */
class JqlFunctionsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String EVER =
            "&from=" + TODAY.minusDays(3_000) + "&to=" + TODAY.plusDays(1);
    private static final List<String> CALLERS = List.of("anna", "ben", "lead", "admin");

    private static HostFixture host;
    private static AppRest rest;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.withDemo();
        rest = new AppRest(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kpiBreached()                    | figure=openBreaches
                    kpiBreached(firstResponse)       | figure=frtOpen
                    kpiBreached("resolution")        | figure=artOpen
                    KPIBREACHED(nextResponse)        | figure=nextOpen
                    kpiBreached(timeInQueue)         | figure=inQueueOpen
                    kpiAtRisk()                      | figure=atRisk
                    kpiAtRisk(firstResponse)         | figure=frtAtRisk
                    kpiAtRisk(resolution)            | figure=artAtRisk
                    kpiUnanswered()                  | figure=unanswered
                    kpiTickets("figure=fcrNot")      | figure=fcrNot
                    kpiFirstResponseLongerThan("4h") | figure=frt&over=14400
                    kpiFirstResponseLongerThan("1h 30m", business) | figure=frt&over=5400&time=business
                    kpiResolutionLongerThan("1d 12h") | figure=art&over=129600
                    kpiResolutionLongerThan(2w, elapsed) | figure=art&over=1209600
                    """)
    void aFunctionFindsWhatRestLists(String function, String list) {
        for (String caller : CALLERS) {
            assertThat(found(caller, "issue in " + function))
                    .as(function + " by " + caller)
                    .isEqualTo(listed(caller, list + EVER));
        }
    }

    @Test
    void leadsFindSomethingByEachKindOfFunction() {
        for (String function :
                List.of(
                        "kpiBreached()",
                        "kpiUnanswered()",
                        "kpiFirstResponseLongerThan(\"1h\", business)",
                        "kpiResolutionLongerThan(2d)",
                        "kpiEscalated(last365)")) {
            assertThat(found("lead", "issue in " + function)).as(function).isNotEmpty();
        }
        assertThat(found("anna", "issue in kpiUnanswered()"))
                .isNotEqualTo(found("lead", "issue in kpiBreached()"));
    }

    @Test
    void escalationsAreThoseOfTheirDays() {
        String from = TODAY.minusDays(40).toString();
        String to = TODAY.minusDays(10).toString();
        for (String caller : CALLERS) {
            assertThat(found(caller, "issue in kpiEscalated(\"" + from + "\", \"" + to + "\")"))
                    .isEqualTo(listed(caller, "figure=handedUp&from=" + from + "&to=" + to));
            assertThat(found(caller, "issue in kpiEscalated(lastMonth)"))
                    .isEqualTo(listed(caller, "figure=handedUp&period=lastMonth"));
        }
        assertThat(found("lead", "issue in kpiEscalated(\"-6d\")"))
                .isEqualTo(listed("lead", "figure=handedUp&period=last7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure=frt&period=last90",
                "figure=artMissed&queue=billing&period=last90",
                "figure=answered",
                "figure=fcr&time=business&period=last365&priority=High",
                "figure=escalation&basis=created&period=last90&queue=technical&queue=billing",
                "figure=unanswered&gap=NO_REPLY&period=last365",
                "figure=resolved&agent=anna&period=last30&sort=latest",
                "figure=opened&queue=-&period=last365",
                "figure=running",
                "figure=frt&over=3600&upTo=14400&weekday=MONDAY&period=last90"
            })
    void eachListSaysTheQueryThatFindsIt(String list) {
        for (String caller : List.of("anna", "lead")) {
            String jql = rest.get(caller, "tickets?" + list).path("jql").asText();
            assertThat(found(caller, jql)).as(jql).isEqualTo(listed(caller, list));
        }
    }

    @Test
    void functionsMixWithTheRestOfJql() {
        Set<String> all = found("lead", "issue in kpiUnanswered()");
        Set<String> open = found("lead", "issue in kpiUnanswered() and resolution is empty");
        Set<String> others = found("lead", "issue not in kpiUnanswered()");
        assertThat(all).containsAll(open);
        assertThat(others).isNotEmpty().doesNotContainAnyElementsOf(all);
    }

    @Test
    void whoIsNoAgentFindsNothingAndIsToldWhy() throws SearchException {
        assertThat(refusal("carla", "issue in kpiBreached()"))
                .contains(
                        "kpiBreached finds nothing for you: only the agents and leads of the help"
                                + " desk may see its figures.");
        assertThat(searched(user("carla"), "issue in kpiBreached()")).isEmpty();
        assertThat(searched(user("carla"), "issue in kpiTickets(\"figure=opened\")")).isEmpty();
        assertThat(searched(null, "issue in kpiUnanswered()")).isEmpty();
    }

    @Test
    void aSearchInAnothersNameFindsWhatTheyWouldFind() throws SearchException {
        host.host().jira().authentication().setLoggedInUser(user("carla"));
        try {
            assertThat(searched(user("ben"), "issue in kpiTickets(\"figure=frt\")"))
                    .isEqualTo(listed("ben", "figure=frt" + EVER))
                    .isNotEmpty();
            assertThat(host.host().jira().authentication().user().getKey()).isEqualTo("carla");
        } finally {
            host.host().jira().authentication().setLoggedInUser(null);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kpiBreached(speed)                | "speed" is not a metric; it can be one of firstResponse
                    kpiUnanswered(now)                | It cannot be called with 1 argument.
                    kpiFirstResponseLongerThan(soon)  | "soon" is not a duration; weeks, days of 24 hours
                    kpiResolutionLongerThan("4h", xx) | "xx" is not a kind of time
                    kpiEscalated("2026-02-30", "2026-03-01") | "2026-02-30" is not a date as in 2026-01-31.
                    kpiEscalated(soon)                | "soon" is not one of last30, today
                    kpiEscalated("-7x")               | "-7x" is not a time ago as in -7d or -2w.
                    kpiTickets("figure=frt", "queue=none") | queue: There is no "none" to be seen.
                    kpiTickets("figure=frt", "limit=1") | limit: There is no such parameter.
                    kpiTickets("figure=frt", "since=-7d", "period=today") | since: Give either a period or since when.
                    kpiTickets(frt)                   | "frt" is not a name, an equals sign and a value.
                    """)
    void mistakesAreToldWithAnExample(String function, String message) {
        assertThat(refusal("anna", "issue in " + function))
                .contains(message, function.replaceAll("\\(.*", "("));
    }

    @Test
    void anAgentWhoAsksForAnotherIsRefusedAsByRest() {
        assertThat(refusal("anna", "issue in kpiTickets(\"figure=frt\", \"agent=ben\")"))
                .contains("You may see your own figures only.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "team", "self", "all", "leads"})
    void privacyHoldsInJqlAsInRest(String mode) {
        JsonNode settings = rest.get("admin", "settings");
        ((ObjectNode) settings.path("settings")).putObject("privacy").put("mode", mode);
        assertThat(rest.send("admin", "PUT", "settings", settings.toString()).statusCode())
                .isEqualTo(200);
        for (String list : List.of("figure=unanswered", "figure=frt", "figure=frt&agent=anna")) {
            String jql = "issue in kpiTickets(\"" + list.replace("&", "\", \"") + "\")";
            for (String caller : CALLERS) {
                HttpResponse<String> answer =
                        rest.send(caller, "GET", "tickets?" + list + EVER, "");
                if (answer.statusCode() == 200) {
                    assertThat(found(caller, jql)).isEqualTo(listed(caller, list + EVER));
                } else {
                    assertThat(refusal(caller, jql))
                            .contains(AppRest.json(answer).at("/errors/0/message").asText());
                }
            }
        }
    }

    private static ApplicationUser user(String key) {
        return host.host().jira().site().users().byKey(key).orElseThrow();
    }

    /** As Jira searches where nobody has looked at the query before. */
    private static Set<String> searched(ApplicationUser searcher, String jql)
            throws SearchException {
        SearchService service = host.host().services().search();
        var query = service.parseQuery(searcher, jql).getQuery();
        Set<String> keys = new TreeSet<>();
        service.search(searcher, query, PagerFilter.getUnlimitedFilter())
                .getResults()
                .forEach(issue -> keys.add(issue.getKey()));
        return keys;
    }

    private static HttpResponse<String> search(String caller, String jql, int start) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return rest.as(caller)
                .get(
                        "/rest/api/2/search?fields=key&maxResults=1000&startAt="
                                + start
                                + "&jql="
                                + query);
    }

    private static String refusal(String caller, String jql) {
        HttpResponse<String> answer = search(caller, jql, 0);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return AppRest.json(answer).path("errorMessages").toString().replace("\\\"", "\"");
    }

    private static Set<String> found(String caller, String jql) {
        Set<String> keys = new TreeSet<>();
        JsonNode page;
        int start = 0;
        do {
            HttpResponse<String> answer = search(caller, jql, start);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            page = AppRest.json(answer);
            page.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
            start += 1000;
        } while (start < page.path("total").asInt());
        return keys;
    }

    private static Set<String> listed(String caller, String list) {
        List<String> keys = new ArrayList<>();
        JsonNode page;
        int offset = 0;
        do {
            page = rest.get(caller, "tickets?" + list + "&limit=200&offset=" + offset);
            page.path("tickets").forEach(one -> keys.add(one.path("key").asText()));
            offset += 200;
        } while (offset < page.path("total").asInt() - page.path("others").asInt());
        return new TreeSet<>(keys);
    }
}
