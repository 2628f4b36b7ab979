package org.helpdeskkpi.host.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.jira.IssueLoader;
import org.helpdeskkpi.host.jira.LoadedIssue;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** A help desk where every name has 80 characters and tries to be a script. */
final class LoudDesk {
    static final String SHOUT = "<script>shout()</script><img src=x onerror=shout()>";
    private static final int LENGTH = 80;
    private static final int QUEUES = 12;
    private static final String REST = "/rest/helpdesk-kpi/1.0/";
    private static final Duration A_WHILE = Duration.ofMinutes(8);
    private static final List<String> PRIORITIES = names("Priority", 4);
    private static final List<String> CHANNELS = names("Channel", 3);

    private final Random random = new Random(7);
    private final int agents;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Map<String, String> people = new HashMap<>();

    private LoudDesk(int agents) {
        this.agents = agents;
        for (int i = 1; i <= agents; i++) {
            people.put("agent" + i, name("Agent", i));
        }
        people.put("carla", name("Customer", 1));
    }

    /** Of 80 characters. */
    static String name(String what, int number) {
        String name = what + " " + number + " " + SHOUT;
        return name + "x".repeat(LENGTH - name.length());
    }

    private static List<String> names(String what, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name(what, i)).toList();
    }

    /** So many tickets of so many agents, in the host and computed. */
    static void in(HostFixture host, int tickets, int agents) throws Exception {
        LoudDesk desk = new LoudDesk(agents);
        List<LoadedIssue> issues = new ArrayList<>();
        for (int i = 1; i <= tickets; i++) {
            issues.add(desk.ticket(i));
        }
        new IssueLoader(host.host().jira().site()).load(issues);
        configure(host, desk.settings());
    }

    private LoadedIssue ticket(int number) {
        Instant at = now.minus(Duration.ofHours(1 + random.nextInt(24 * 60)));
        String agent = "agent" + (1 + random.nextInt(agents));
        TicketBuilder ticket =
                TicketBuilder.ticket()
                        .id(20_000 + number)
                        .with("component", name("Component", 1 + number % QUEUES))
                        .with("priority", PRIORITIES.get(random.nextInt(PRIORITIES.size())))
                        .with("channel", CHANNELS.get(random.nextInt(CHANNELS.size())))
                        .created(at.toString());
        if (number == 1 || random.nextInt(10) > 0) {
            at = at.plusSeconds(60 + random.nextInt(3_000));
            ticket.reply(agent, at.toString());
            ticket.assign(agent, agent, at.toString());
        }
        if (random.nextInt(10) > 1 && at.isBefore(now.minus(Duration.ofDays(3)))) {
            at = at.plusSeconds(600 + random.nextInt(200_000));
            ticket.resolve(agent, at.toString());
        }
        return new LoadedIssue(ticket.record(), name("Ticket", number), Map.of(), people);
    }

    private Settings settings() {
        Settings standard = HelpDesk.standard().settings();
        return standard.withCrew(
                        new Crew(
                                false,
                                Set.of(),
                                Set.of(),
                                people.keySet().stream()
                                        .filter(key -> key.startsWith("agent"))
                                        .collect(Collectors.toSet()),
                                Set.of(),
                                Set.of("lead"),
                                Set.of()))
                .withQueues(new QueueRules(queues(), Optional.empty()))
                .withCalendars(Calendars.only(calendar()))
                .withTargets(
                        SlaPolicy.of(
                                Stream.of(SlaMetric.values())
                                        .map(this::target)
                                        .toArray(SlaTarget[]::new)));
    }

    private SlaTarget target(SlaMetric metric) {
        return SlaTarget.of(name("Target", 1 + metric.ordinal()), metric, Duration.ofHours(48))
                .with(new TargetCalendar.Named(name("Calendar", 1)));
    }

    private static List<QueueRule> queues() {
        return IntStream.rangeClosed(1, QUEUES)
                .mapToObj(
                        i ->
                                new QueueRule(
                                        new QueueId("queue" + i),
                                        name("Queue", i),
                                        1 + i % 3,
                                        Map.of("component", List.of(name("Component", i)))))
                .toList();
    }

    private static BusinessCalendar calendar() {
        BusinessCalendar office = HelpDesk.standard().settings().calendars().standard();
        return new BusinessCalendar(
                name("Calendar", 1), ZoneId.of("Europe/Berlin"), office.hours(), Optional.empty());
    }

    private static void configure(HostFixture host, Settings settings) throws Exception {
        Calls admin = host.calls().as("admin");
        var json = new JsonMapper();
        int version = json.readTree(admin.get(REST + "settings").body()).path("version").asInt();
        ObjectNode body = json.createObjectNode().put("version", version);
        body.set("settings", new SettingsJson().write(settings));
        HttpResponse<String> saved = admin.json("PUT", REST + "settings", body.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        Awaitility.await().atMost(A_WHILE).until(() -> isDone(admin, version + 1));
    }

    private static boolean isDone(Calls admin, int version) throws Exception {
        JsonNode state = new JsonMapper().readTree(admin.get(REST + "backfill").body());
        return state.path("state").asText().equals("finished")
                && state.path("definitionVersion").asInt() == version;
    }
}
