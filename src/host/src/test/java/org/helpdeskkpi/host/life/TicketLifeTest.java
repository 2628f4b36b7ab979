package org.helpdeskkpi.host.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.web.Arranged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One ticket from its creation to its second resolution, watched on a lead's dashboard. */
@TestMethodOrder(OrderAnnotation.class)
class TicketLifeTest {
    /** The gadgets that this test reads. */
    private static final List<String> KINDS =
            List.of(
                    "first-response-time",
                    "average-resolution-time",
                    "first-contact-resolution",
                    "escalation-rate",
                    "agents-and-queues");

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.empty();

    private static Browser browser;
    private static Board board;
    private static Watch watch;
    private static Program robot;
    private static Program carla;
    private static Program anna;
    private static Program ben;
    private static String ticket;
    private static String answered;

    @BeforeAll
    static void start() throws Exception {
        HostFixture host = SITE.host();
        Arranged.none(host);
        for (String kind : KINDS) {
            Arranged.also(host, kind, Map.of());
        }
        browser = SITE.browser();
        board = new Board(browser.logIn("lead"));
        watch = new Watch(host.host(), board);
        robot = new Program(host.calls().as("robot"));
        carla = new Program(host.calls().as("carla"));
        anna = new Program(host.calls().as("anna"));
        ben = new Program(host.calls().as("ben"));
    }

    @AfterAll
    static void stop() {
        if (watch != null) {
            System.out.println("Slowest step: right after " + watch.slowest() + " ms");
        }
    }

    @Test
    @Order(0)
    void withoutTicketsEveryFigureIsUnknown() throws IOException {
        board.refresh();
        assertThat(board.table().words()).contains("No ticket was opened, answered or resolved");
        assertThat(board.firstResponse().figure()).isEqualTo("-");
        assertThat(board.resolution().figure()).isEqualTo("-");
        assertThat(board.firstContact().figure()).isEqualTo("-");
        assertThat(board.escalation().figure()).isEqualTo("-");
    }

    @Test
    @Order(1)
    void aNewTicketIsOpenedInItsQueueAndHasNoReply() throws IOException {
        ticket =
                carla.create(
                        "{'project':{'key':'HELP'},'issuetype':{'name':'Incident'},"
                                + "'summary':'Charged twice','components':[{'name':'Billing'}]}");
        watch.until(
                carla,
                ticket,
                () -> {
                    isUnanswered("1 without a reply");
                    assertThat(board.resolution().words())
                            .contains("Tickets counted: 0", "Not counted: 1 not resolved");
                });
    }

    @Test
    @Order(2)
    void aRobotsAnswerIsNoFirstResponse() throws IOException {
        robot.comment(ticket, "We have received your message.");
        watch.until(robot, ticket, () -> isUnanswered("1 answered by automation only"));
    }

    private static void isUnanswered(String why) {
        ShownGadget responses = board.firstResponse();
        assertThat(responses.figure()).isEqualTo("-");
        assertThat(responses.words()).contains("Tickets counted: 0", "Not counted: " + why);
        assertThat(responses.byQueue()).isEmpty();
        assertThat(responses.byAgent()).isEmpty();
        assertThat(board.table().agentsAndQueues())
                .containsExactly(
                        "Unassigned | Billing | 1 | 0 | 0 | 0 | - | - | - | - | - | - | 0 of 1",
                        "Total |  | 1 | 0 | 0 | 0 | - | - | - | - | - | - | 0 of 1");
    }

    @Test
    @Order(3)
    void theFirstPublicReplyIsCreditedToItsAgentAndQueue() throws IOException {
        answered = carla.since(ticket, anna.comment(ticket, "I am looking into it."));
        watch.until(anna, ticket, TicketLifeTest::isAnsweredByAnna);
    }

    @Test
    @Order(4)
    void aCustomersReplyChangesNoFigure() throws IOException {
        carla.comment(ticket, "Thank you. It happened yesterday.");
        watch.until(carla, ticket, TicketLifeTest::isAnsweredByAnna);
    }

    private static void isAnsweredByAnna() {
        ShownGadget responses = board.firstResponse();
        assertThat(responses.figure()).isEqualTo(answered);
        assertThat(responses.words())
                .contains("Tickets counted: 1", "On target: 1 of 1", "2h business time in Accounts")
                .doesNotContain("Not counted");
        assertThat(responses.byQueue()).containsExactly("Billing | " + answered + " | - | 1");
        assertThat(responses.byAgent()).containsExactly("Anna Berg | " + answered + " | - | 1");
        assertThat(board.table().agentsAndQueues())
                .containsExactly(
                        anna("0 of 1"),
                        "Unassigned | Billing | 1 | 0 | 0 | 0 | - | - | - | - | - | - | 0 of 1",
                        total("0 | 0", "- | - | -", "0 of 1"));
    }

    @Test
    @Order(5)
    void handingUpCountsForWhoDidItAndTheQueueItLeft() throws IOException {
        anna.take(
                ticket,
                "Escalate",
                ",'fields':{'components':[{'name':'Technical'}],'assignee':{'name':'ben'}}");
        watch.until(
                anna,
                ticket,
                () -> {
                    isHandedUpToBen("0 | 0", "- | - | -");
                    assertThat(board.escalation().figure()).isEqualTo("1 of 1");
                    assertThat(board.escalation().words()).contains("Handed up: 1 of 1 tickets");
                    assertThat(board.escalation().byQueue())
                            .containsExactly(
                                    "Billing | 1 of 1 | - | 1", "Technical | 0 of 1 | - | 1");
                    assertThat(board.escalation().byAgent())
                            .containsExactly(
                                    "Anna Berg | 1 of 1 | - | 1",
                                    "Ben Kraus | 0 of 1 | - | 1",
                                    "Unassigned | 0 of 1 | - | 1");
                });
    }

    @Test
    @Order(6)
    void theResolutionIsCreditedToItsAgentInTheHigherQueue() throws IOException {
        ben.take(ticket, "Resolve", ",'update':{'comment':[{'add':{'body':'Paid back.'}}]}");
        String taken = carla.since(ticket, carla.date(ticket, "resolutiondate"));
        watch.until(ben, ticket, () -> isResolvedByBen("1 | 0", taken));
    }

    @Test
    @Order(7)
    void aReopeningTakesTheResolutionBack() throws IOException {
        carla.take(ticket, "Reopen", ",'update':{'comment':[{'add':{'body':'Not yet.'}}]}");
        watch.until(
                carla,
                ticket,
                () -> {
                    isHandedUpToBen("0 | 1", "- | - | -");
                    assertThat(board.resolution().figure()).isEqualTo("-");
                    assertThat(board.resolution().words()).contains("Not counted: 1 not resolved");
                    assertThat(board.firstContact().figure()).isEqualTo("-");
                });
    }

    @Test
    @Order(8)
    void afterAReopeningTheLastResolutionCounts() throws IOException {
        ben.take(ticket, "Resolve", "");
        String taken = carla.since(ticket, carla.date(ticket, "resolutiondate"));
        watch.until(ben, ticket, () -> isResolvedByBen("1 | 1", taken));
    }

    private static void isResolvedByBen(String resolvedAndReopened, String taken) {
        isHandedUpToBen(resolvedAndReopened, taken + " | 1 of 1 | 0 of 1");
        ShownGadget resolutions = board.resolution();
        assertThat(resolutions.figure()).isEqualTo(taken);
        assertThat(resolutions.words()).contains("Tickets counted: 1", "On target: 1 of 1");
        assertThat(resolutions.byQueue()).containsExactly("Technical | " + taken + " | - | 1");
        assertThat(resolutions.byAgent()).containsExactly("Ben Kraus | " + taken + " | - | 1");
        assertThat(board.firstContact().byAgent()).contains("Ben Kraus | 0 of 1 | - | 1");
    }

    private static void isHandedUpToBen(String resolvedAndReopened, String resolution) {
        assertThat(board.firstResponse().byAgent())
                .contains("Anna Berg | " + answered + " | - | 1");
        assertThat(board.table().agentsAndQueues())
                .containsExactly(
                        anna("1 of 1"),
                        "Ben Kraus | Technical | 1 | 0 | %s | - | - | - | %s | 0 of 1"
                                .formatted(resolvedAndReopened, resolution),
                        "Unassigned | Billing | 1 | 0 | 0 | 0 | - | - | - | - | - | - | 0 of 1",
                        total(resolvedAndReopened, resolution, "1 of 1"));
    }

    private static String anna(String escalated) {
        return "Anna Berg | Billing | 1 | 1 | 0 | 0 | %1$s | %1$s | 1 of 1 | - | - | - | %2$s"
                .formatted(answered, escalated);
    }

    private static String total(String resolvedAndReopened, String resolution, String escalated) {
        return "Total |  | 1 | 1 | %1$s | %2$s | %2$s | 1 of 1 | %3$s | %4$s"
                .formatted(resolvedAndReopened, answered, resolution, escalated);
    }

    @Test
    @Order(9)
    void theEvidenceTellsWhatCountedAndWhatWasPassedOver() throws IOException {
        browser.open("/plugins/servlet/helpdesk-kpi/ticket?key=" + ticket);
        browser.find("table");
        Pictures.take(browser, "evidence");
        String resolved = carla.since(ticket, carla.date(ticket, "resolutiondate"));
        List<String> tiles =
                browser.all(".helpdesk-kpi-tile").stream().map(WebElement::getText).toList();
        assertThat(tiles.get(0))
                .contains(
                        answered,
                        "Counted from ",
                        "Credited to Anna Berg, who replied. Queue at that moment: Billing.");
        assertThat(tiles.get(1))
                .contains(
                        resolved,
                        "Credited to Ben Kraus, who had the ticket. Queue at that moment:"
                                + " Technical.");
        assertThat(tiles.get(2)).contains("No", "It was handed to another agent after the reply.");
        assertThat(tiles.get(3)).contains("Escalations\n1\n", "by Anna Berg, from Billing");
        assertThat(tiles.get(4))
                .contains("Reopenings\n1\n", "after Ben Kraus had resolved it in Technical");
        assertThat(
                        browser.all(".helpdesk-kpi-scroll tbody tr").stream()
                                .map(TicketLifeTest::withoutInstantAndEvent))
                .containsExactly(
                        "Carla Customer (customer) | First response time | Clock started | The time"
                                + " runs from here.",
                        "Help desk robot (automation) | First response time | Passed over | Written"
                                + " by automation.",
                        "Anna Berg (agent) | First response time | Counted | It made the value.",
                        "Ben Kraus (agent) | First response time | Passed over | It came after the"
                                + " event that counted.",
                        "Carla Customer (customer) | Resolution time | Clock started | The time"
                                + " runs from here.",
                        "Ben Kraus (agent) | Resolution time | Passed over | A resolution that a"
                                + " reopening undid.",
                        "Carla Customer (customer) | Resolution time | Reopened | The ticket"
                                + " was reopened here.",
                        "Ben Kraus (agent) | Resolution time | Counted | It made the value.",
                        "Anna Berg (agent) | First contact resolution | Passed over | First contact"
                                + " allows it.",
                        "Anna Berg (agent) | First contact resolution | Counted against | It undid"
                                + " resolution at first contact.",
                        "Anna Berg (agent) | Escalation rate | Counted | It made the value.");
        assertThat(browser.complaints()).isEmpty();
    }

    /** When a role was first seen depends on when the ticket was computed. */
    private static String withoutInstantAndEvent(WebElement row) {
        return String.join(
                        " | ",
                        row.findElements(By.cssSelector("td")).stream()
                                .skip(2)
                                .map(WebElement::getText)
                                .toList())
                .replaceAll(" Role as first seen on [^|]*", "");
    }
}
