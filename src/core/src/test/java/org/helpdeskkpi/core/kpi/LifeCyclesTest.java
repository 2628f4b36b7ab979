package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.SharedData;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ticket life-cycles that other products document, with the figure they report: each is kept, or
 * the test says which definition of ours makes it differ. Front's waits are taken as seconds.
 */
class LifeCyclesTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final HelpDesk DESK = HelpDesk.standard();
    private static final Set<String> SEEN = new HashSet<>();
    private static Map<String, JsonNode> cases;

    @BeforeAll
    static void read() throws IOException {
        cases = new HashMap<>();
        new ObjectMapper()
                .readTree(SharedData.file("ticket-life-cycles.json").toFile())
                .forEach(c -> cases.put(c.get("id").asText(), c));
    }

    /** What the other product reports. */
    private static JsonNode expected(String id, String figure) {
        SEEN.add(id);
        return cases.get(id).get("expect").get(figure);
    }

    private static String at(long seconds) {
        return START.plusSeconds(seconds).toString();
    }

    private static TicketBuilder opened() {
        return ticket().created(at(0));
    }

    private static long firstResponse(TicketBuilder ticket) {
        return seconds(DESK, Credit.Kind.ANSWERED, ticket);
    }

    private static long resolution(HelpDesk desk, TicketBuilder ticket) {
        return seconds(desk, Credit.Kind.RESOLVED, ticket);
    }

    private static long seconds(HelpDesk desk, Credit.Kind kind, TicketBuilder ticket) {
        return desk.kpis(ticket)
                .first(kind)
                .flatMap(Credit::span)
                .map(span -> span.elapsed())
                .map(Duration::toSeconds)
                .orElseThrow();
    }

    private static FirstContact contact(TicketBuilder ticket) {
        return DESK.kpis(ticket)
                .first(Credit.Kind.RESOLVED)
                .flatMap(Credit::firstContact)
                .orElseThrow();
    }

    @Test
    void everyCaseOfTheFileIsSpokenFor() {
        assertThat(cases).hasSize(13);
        keptFirstReplies();
        keptOneTouches();
        theRestDiffersByDefinition();
        aProactiveTicketIsKept();
        aReplyAndArchiveIsKept();
        whoArchivesGetsTheCreditWhereTheyAreTheAssignee();
        assertThat(SEEN).isEqualTo(cases.keySet());
    }

    @Test
    void keptFirstReplies() {
        assertThat(firstResponse(opened().reply("anna", at(600))))
                .isEqualTo(expected("zd-frt-1", "frt").asLong());
        assertThat(firstResponse(opened().creator("anna").reply("anna", at(900))))
                .isEqualTo(expected("zd-frt-2", "frt").asLong());
        assertThat(
                        firstResponse(
                                opened().creator("anna")
                                        .with("resolution", "Done")
                                        .created(at(0))
                                        .resolutionDate(at(0))
                                        .reopen("carla", at(3_600))
                                        .reply("anna", at(4_200))))
                .isEqualTo(expected("zd-frt-3", "frt").asLong());
        assertThat(firstResponse(opened().reply("robot", at(5)).reply("anna", at(600))))
                .isEqualTo(expected("zd-frt-4", "frt").asLong());
    }

    private static TicketBuilder oneTouch() {
        return opened().reply("anna", at(600)).resolve("anna", at(660));
    }

    @Test
    void keptOneTouches() {
        assertThat(contact(oneTouch()).met())
                .isEqualTo(expected("zd-1touch-1", "one_touch").asBoolean());
        assertThat(
                        contact(
                                        oneTouch()
                                                .reopen("carla", at(3_600))
                                                .reply("anna", at(4_200))
                                                .resolve("anna", at(4_260)))
                                .met())
                .isEqualTo(expected("zd-1touch-2", "one_touch").asBoolean());
        assertThat(
                        contact(
                                        oneTouch()
                                                .reply("carla", at(3_600))
                                                .reopen("carla", at(3_600))
                                                .resolve("anna", at(4_260)))
                                .met())
                .isEqualTo(expected("zd-1touch-3", "one_touch").asBoolean());
    }

    /** The opening text is no reply, and nothing was resolved before the customer wrote. */
    @Test
    void aProactiveTicketIsKept() {
        TicketBuilder proactive =
                opened().creator("anna")
                        .with("resolution", "Done")
                        .created(at(0))
                        .resolutionDate(at(0))
                        .reply("carla", at(3_600))
                        .reopen("carla", at(3_600))
                        .reply("anna", at(4_200))
                        .resolve("anna", at(4_260));
        assertThat(expected("zd-1touch-5", "one_touch").asBoolean()).isTrue();
        assertThat(contact(proactive).undoneBy()).isEmpty();
    }

    @Test
    void aReplyAndArchiveIsKept() {
        assertThat(expected("front-1", "resolved").asBoolean()).isTrue();
        TicketBuilder archived =
                ticket().created(at(1)).reply("anna", at(2)).resolve("anna", at(2));
        assertThat(resolution(DESK, archived)).isEqualTo(2 - 1);
    }

    /** Replies are credited to who replies, resolutions to the assignee before who resolves. */
    @Test
    void whoArchivesGetsTheCreditWhereTheyAreTheAssignee() {
        TicketBuilder handed =
                ticket().created(at(1))
                        .assign("anna", "anna", at(2))
                        .reply("ben", at(3))
                        .resolve("anna", at(4));
        assertThat(expected("front-5", "attributed_to").asText()).isEqualTo("A");
        assertThat(DESK.kpis(handed).first(Credit.Kind.RESOLVED).flatMap(Credit::agent))
                .isEqualTo(Optional.of(new AgentId("anna")));
        assertThat(DESK.kpis(handed).first(Credit.Kind.ANSWERED).flatMap(Credit::agent))
                .isEqualTo(Optional.of(new AgentId("ben")));
        // Front measures to the last reply (t3-t1); we measure to the resolution
        assertThat(resolution(DESK, handed)).isEqualTo(4 - 1);
    }

    @Test
    void theRestDiffersByDefinition() {
        // "at most one public agent reply": none is at most one, as Zendesk's formula had it
        assertThat(expected("zd-1touch-4", "one_touch").asText()).contains("replies<2) True");
        assertThat(contact(opened().resolve("anna", at(660))).met()).isTrue();

        // our clock starts at creation, whoever wrote first; Front's at the first inbound message
        assertThat(expected("front-2", "resolution").asText()).isEqualTo("t3-t2");
        TicketBuilder outbound =
                ticket().creator("anna")
                        .created(at(1))
                        .reply("carla", at(2))
                        .reply("anna", at(3))
                        .resolve("anna", at(3));
        assertThat(resolution(DESK, outbound)).isEqualTo(3 - 1);

        // Front sums up reply times; we measure to the resolution, or sum up open stretches
        assertThat(expected("front-3", "resolution").asText()).isEqualTo("t2-t1");
        TicketBuilder thanks =
                ticket().created(at(1))
                        .reply("anna", at(2))
                        .reply("carla", at(3))
                        .resolve("anna", at(4));
        assertThat(resolution(DESK, thanks)).isEqualTo(4 - 1);
        HelpDesk open = DESK.rules(r -> r.withResolution(r.resolution().withBy(By.OPEN_TIME)));
        assertThat(resolution(open, thanks)).isEqualTo(4 - 1);
        assertThat(contact(thanks).undoneBy()).isEqualTo(Optional.<Undone>empty());
    }
}
