package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.jira.IssueLoader;
import org.helpdeskkpi.host.jira.LoadedIssue;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/**
 * A help desk of random tickets in a running host, and what the engine says of each of them by
 * itself: without Jira, history, database or facts.
 */
record RandomDesk(HelpDesk rules, List<TicketKpis> tickets, Instant start) {
    static final List<String> PROJECTS = List.of("HELP", "DESK");
    private static final String REST = "/rest/helpdesk-kpi/1.0/";
    private static final Duration A_WHILE = Duration.ofMinutes(3);
    private static final int DAYS = 80;

    /**
     * Ids of events must not meet those of another ticket, since the order of events rests on them.
     */
    private static final long EVENTS_A_TICKET = 1_000;

    /** So many tickets up to now, in the host and by themselves. */
    static RandomDesk in(HostFixture host, Random random, int count) throws Exception {
        HelpDesk rules = standard();
        // Jira knows no more of an instant
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant start = now.minus(Duration.ofDays(DAYS));
        var histories = new RandomTickets(random, start);
        List<TicketRecord> records = new ArrayList<>();
        for (long id = 20_001; records.size() < count; id++) {
            TicketRecord record = of(histories, random, id);
            if (record.updated().isBefore(now)) {
                records.add(record);
            }
        }
        new IssueLoader(host.host().jira().site())
                .load(records.stream().map(LoadedIssue::of).toList());
        configure(host, rules.settings());
        return new RandomDesk(rules, records.stream().map(rules::kpis).toList(), start);
    }

    private static HelpDesk standard() {
        HelpDesk standard =
                HelpDesk.standard()
                        .targets(Targets.ofEveryKind())
                        .rules(
                                rules ->
                                        rules.withExclusions(
                                                new ExclusionRules(
                                                        Set.of(),
                                                        Set.of(),
                                                        Set.of("spam"),
                                                        Set.of(),
                                                        false,
                                                        false,
                                                        Optional.empty())));
        return new HelpDesk(standard.settings().withProjects(Set.copyOf(PROJECTS)));
    }

    private static TicketRecord of(RandomTickets histories, Random random, long id) {
        String project = PROJECTS.get(random.nextInt(4) / 3);
        TicketRecord record = histories.next(id).project(project).record();
        long first = (id - 20_000) * EVENTS_A_TICKET;
        return new TicketRecord(
                record.id(),
                project + "-" + id,
                project,
                record.reporter(),
                record.creator(),
                record.created(),
                record.updated(),
                record.resolutionDate(),
                record.fields(),
                record.changes().stream().map(one -> shifted(one, first)).toList(),
                record.comments().stream()
                        .map(
                                one ->
                                        new CommentRecord(
                                                first + one.id(),
                                                one.author(),
                                                one.at(),
                                                one.internal()))
                        .toList());
    }

    private static FieldChange shifted(FieldChange one, long first) {
        return new FieldChange(
                first + one.historyId(),
                one.position(),
                one.author(),
                one.at(),
                one.field(),
                one.from(),
                one.to());
    }

    /** As an administrator does it; the backfill follows by itself. */
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
