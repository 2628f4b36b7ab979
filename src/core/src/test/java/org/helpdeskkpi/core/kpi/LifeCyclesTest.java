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
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.SharedData;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ticket life-cycles that other products document, with the figure they report: each is kept under
 * the choice of ours that is theirs. Front's waits are taken as seconds.
 */
class LifeCyclesTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final HelpDesk DESK = HelpDesk.standard();
    private static final String WAITING = "Waiting for customer";
    private static final HelpDesk PAUSING =
            DESK.rules(r -> r.withResolution(r.resolution().withPausedIn(WAITING)));
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
        return contact(DESK, ticket);
    }

    private static FirstContact contact(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket)
                .first(Credit.Kind.RESOLVED)
                .flatMap(Credit::firstContact)
                .orElseThrow();
    }

    @Test
    void everyCaseOfTheFileIsSpokenFor() {
        assertThat(cases).hasSize(13);
        keptFirstReplies();
        keptOneTouches();
        bothOfZendesksOneTouchesCanBeChosen();
        frontsSumOfWaitsIsTimeOutsideAStatusOfWaiting();
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
    }

    /** Zendesk counted none as one-touch, and does not any more: both are choices of ours. */
    @Test
    void bothOfZendesksOneTouchesCanBeChosen() {
        assertThat(expected("zd-1touch-4", "one_touch").asText())
                .contains("replies<2) True")
                .contains("exactly one reply) False");
        TicketBuilder unanswered = opened().resolve("anna", at(660));
        HelpDesk exactlyOne =
                DESK.rules(r -> r.withFirstContact(r.firstContact().withReplies(1, 1)));
        assertThat(contact(DESK, unanswered).met()).isTrue();
        assertThat(contact(exactlyOne, unanswered).met()).isFalse();
    }

    /**
     * Front sums up the customer's waits. So do we where a status says that the customer is waited
     * for, and no time passes in it.
     */
    @Test
    void frontsSumOfWaitsIsTimeOutsideAStatusOfWaiting() {
        assertThat(expected("front-2", "resolution").asText()).isEqualTo("t3-t2");
        TicketBuilder outbound =
                ticket().creator("anna")
                        .with("status", WAITING)
                        .created(at(1))
                        .reply("carla", at(2))
                        .status("carla", "Open", at(2))
                        .reply("anna", at(3))
                        .resolve("anna", at(3));
        assertThat(resolution(PAUSING, outbound)).isEqualTo(3 - 2);

        assertThat(expected("front-5", "resolution").asText()).isEqualTo("t3-t1");
        TicketBuilder handed =
                ticket().created(at(1))
                        .assign("anna", "anna", at(2))
                        .reply("ben", at(3))
                        .status("ben", WAITING, at(3))
                        .resolve("anna", at(4));
        assertThat(resolution(PAUSING, handed)).isEqualTo(3 - 1);

        assertThat(expected("front-3", "resolution").asText()).isEqualTo("t2-t1");
        assertThat(resolution(PAUSING, thanked().resolve("anna", at(4)))).isEqualTo(2 - 1);
    }

    private static TicketBuilder thanked() {
        return ticket().created(at(1))
                .reply("anna", at(2))
                .status("anna", WAITING, at(2))
                .reply("carla", at(3));
    }

    /**
     * Front knows afterwards that nobody had to answer the thanks. Where a workflow takes every
     * word of a customer's for a question, we count until the desk has closed it again.
     */
    @Test
    void thanksThatBringATicketBackDiffer() {
        TicketBuilder back = thanked().status("carla", "Open", at(3)).resolve("anna", at(4));
        assertThat(expected("front-3", "resolution").asText()).isEqualTo("t2-t1");
        assertThat(resolution(PAUSING, back)).isEqualTo((2 - 1) + (4 - 3));
    }

    @Test
    void withoutAStatusOfWaitingFrontsFiguresDiffer() {
        TicketBuilder outbound =
                ticket().creator("anna")
                        .created(at(1))
                        .reply("carla", at(2))
                        .reply("anna", at(3))
                        .resolve("anna", at(3));
        assertThat(resolution(DESK, outbound)).isEqualTo(3 - 1);
        assertThat(resolution(DESK, thanked().resolve("anna", at(4)))).isEqualTo(4 - 1);
    }
}
