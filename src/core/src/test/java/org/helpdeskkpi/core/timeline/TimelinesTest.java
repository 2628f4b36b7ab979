package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.Timeline.Moment;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final HelpDesk DESK = HelpDesk.standard();

    private static List<String> names(TicketBuilder ticket) {
        return names(DESK.timeline(ticket));
    }

    private static List<String> names(Timeline timeline) {
        return timeline.events().map(event -> event.getClass().getSimpleName()).toList();
    }

    private static Moment creation(HelpDesk desk, TicketBuilder ticket) {
        return desk.timeline(ticket).moments().get(0);
    }

    private static HelpDesk queues(QueueRule... rules) {
        return DESK.queues(new QueueRules(List.of(rules), Optional.empty()));
    }

    private static QueueRule rule(String id, int tier, String field, String value) {
        return new QueueRule(new QueueId(id), id, tier, Map.of(field, List.of(value)));
    }

    @Test
    void valuesAtCreationAreWorkedOutBackwards() {
        var ticket =
                ticket().in("first")
                        .assignedTo("anna")
                        .with("status", "Waiting")
                        .move("anna", "second", "Mon 10:00")
                        .assign("anna", "ben", "Mon 11:00")
                        .status("ben", "Open", "Mon 12:00");

        Moment creation = creation(DESK, ticket);

        assertThat(creation.queue()).contains(new QueueId("first"));
        assertThat(creation.assignee().map(Actor::key)).contains("anna");
        assertThat(creation.status()).isEqualTo("Waiting");
    }

    @Test
    void anEventFindsTheTicketAsItWasBeforeIt() {
        Timeline timeline =
                DESK.timeline(
                        ticket().in("first").assignedTo("anna").assign("anna", "ben", "Mon 10:00"));

        assertThat(timeline.moments().get(1).assignee().map(Actor::key)).contains("anna");
    }

    @Test
    void theQueueIsFollowedByTheItemsOfOneGroupTogether() {
        HelpDesk desk =
                DESK.queues(
                        new QueueRules(
                                List.of(
                                        new QueueRule(
                                                new QueueId("vpn"),
                                                "VPN",
                                                1,
                                                Map.of(
                                                        "team",
                                                        List.of("Net"),
                                                        "product",
                                                        List.of("VPN")))),
                                Optional.of("team")));
        var ticket =
                ticket().with("team", "Desk")
                        .change("anna", "Mon 10:00", "team", "Net", "product", "VPN");

        Timeline timeline = desk.timeline(ticket);

        assertThat(timeline.events().filter(QueueChanged.class::isInstance))
                .containsExactly(
                        new QueueChanged(
                                EventId.change(1, 0),
                                When.at("Mon 10:00"),
                                timeline.moments().get(1).event().by(),
                                Optional.of(new QueueId("Desk")),
                                Optional.of(new QueueId("vpn"))));
    }

    @Test
    void componentsComeAndGoOneByOne() {
        HelpDesk desk =
                queues(rule("net", 1, "component", "Net"), rule("hw", 2, "component", "HW"));
        var ticket =
                ticket().with("component", "HW")
                        .item(component("Mon 10:00", 50, 0, null, "HW"))
                        .item(component("Mon 10:00", 50, 1, "Net", null));

        assertThat(creation(desk, ticket).queue()).contains(new QueueId("net"));
        assertThat(names(desk.timeline(ticket)))
                .containsExactly("Created", "Escalated", "QueueChanged");
    }

    private static FieldChange component(String when, long id, int at, String from, String to) {
        return new FieldChange(id, at, "anna", When.at(when), "component", from, to);
    }

    @Test
    void labelsAreReadAsTheWholeList() {
        HelpDesk desk = queues(rule("vpn", 1, "labels", "vpn"));
        var ticket =
                ticket().with("labels", "slow vpn").change("anna", "Mon 10:00", "labels", "slow");

        assertThat(creation(desk, ticket).queue()).contains(new QueueId("vpn"));
        assertThat(names(desk.timeline(ticket))).containsExactly("Created", "QueueChanged");
    }

    @Test
    void aMoveToAnotherProjectIsToldByTheKey() {
        HelpDesk desk =
                queues(rule("old", 1, "project", "OLD"), rule("help", 1, "project", "HELP"));
        var ticket =
                ticket().item(
                                new FieldChange(
                                        9,
                                        0,
                                        "anna",
                                        When.at("Mon 10:00"),
                                        "project",
                                        "Old one",
                                        "Help desk"))
                        .item(
                                new FieldChange(
                                        9,
                                        1,
                                        "anna",
                                        When.at("Mon 10:00"),
                                        "key",
                                        "OLD-4",
                                        "HELP-1"));

        assertThat(creation(desk, ticket).queue()).contains(new QueueId("old"));
        assertThat(names(desk.timeline(ticket))).containsExactly("Created", "QueueChanged");
    }

    @Test
    void whatFollowsFromAChangeComesRightAfterItsGroup() {
        assertThat(
                        names(
                                ticket().in("first")
                                        .change(
                                                "anna",
                                                "Mon 10:00",
                                                "status",
                                                "Resolved",
                                                "queue",
                                                "second",
                                                "resolution",
                                                "Done")
                                        .reply("anna", "Mon 10:00")))
                .containsExactly(
                        "Created",
                        "StatusChanged",
                        "Escalated",
                        "QueueChanged",
                        "Resolved",
                        "PublicReply");
    }

    @Test
    void aRepeatedItemIsReadOnceAndRemarkedUpon() {
        FieldChange item =
                new FieldChange(9, 0, "anna", When.at("Mon 10:00"), "priority", "Low", "High");

        Timeline timeline = DESK.timeline(ticket().with("priority", "High").item(item).item(item));

        assertThat(names(timeline)).containsExactly("Created", "PriorityChanged", "Escalated");
        assertThat(timeline.remarks()).singleElement().asString().contains("more than once");
    }

    @Test
    void aChangeDatedBeforeTheCreationIsMadeRightAtIt() {
        Timeline timeline =
                DESK.timeline(ticket().created("Mon 09:00").assign("anna", "ben", "Mon 08:00"));

        assertThat(timeline.moments().get(1).event().at()).isEqualTo(When.at("Mon 09:00"));
        assertThat(timeline.remarks()).singleElement().asString().contains("before the creation");
    }

    @Test
    void anAuthorWhomTheHistoryDoesNotNameIsTheSystem() {
        Timeline timeline = DESK.timeline(ticket().resolve(null, "Mon 10:00"));

        assertThat(timeline.moments().get(1).event().by()).isEqualTo(new Actor.Automation(""));
    }

    @Test
    void theSourcesDateIsTheLastResolutionCreditedToTheNearestStatusChange() {
        HelpDesk desk = DESK.resolvedBy(ResolvedBy.RESOLUTION_DATE, "Resolved", "Closed");
        var ticket =
                ticket().created("Mon 09:00")
                        .status("anna", "Resolved", "Mon 10:00")
                        .status("carla", "Open", "Mon 11:00")
                        .status("ben", "Resolved", "Mon 12:00")
                        .resolutionDate("Mon 12:30");

        List<TicketEvent> events =
                desk.timeline(ticket)
                        .events()
                        .filter(e -> e instanceof TicketEvent.Resolved)
                        .toList();

        assertThat(events).hasSize(2);
        assertThat(events.get(1).at()).isEqualTo(When.at("Mon 12:30"));
        assertThat(events.get(1).by().key()).isEqualTo("ben");
    }
}
