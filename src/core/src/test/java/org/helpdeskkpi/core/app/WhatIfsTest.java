package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.report.Aspect;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.junit.jupiter.api.Test;

/** What a what-if answers. */
class WhatIfsTest {
    private final WhatIfDesk desk = new WhatIfDesk();

    @Test
    void aTicketThatLosesItsResponseAndOneWhoseResponseTakesLongerAreNamed() {
        WhatIf.Answer answer = desk.answer();

        Move lost = WhatIfDesk.move(answer, Figure.ANSWERED, null).orElseThrow();
        assertThat(lost.aspect()).isEqualTo(Aspect.RESPONSE);
        assertThat(lost.tickets()).extracting(Move.Moved::ticket).containsExactly(new TicketId(2));
        Move longer = WhatIfDesk.move(answer, Figure.ANSWERED, Figure.ANSWERED).orElseThrow();
        assertThat(longer.total()).isEqualTo(1);
        assertThat(longer.tickets().get(0).before()).contains(java.time.Duration.ofHours(1));
        assertThat(longer.tickets().get(0).after()).contains(java.time.Duration.ofHours(3));
    }

    @Test
    void nothingIsStored() {
        List<Optional<?>> before =
                List.of(desk.store.find(1, new TicketId(1)), desk.store.find(1, new TicketId(2)));

        desk.answer();

        assertThat(
                        List.of(
                                desk.store.find(1, new TicketId(1)),
                                desk.store.find(1, new TicketId(2))))
                .isEqualTo(before);
        assertThat(desk.store.changesAfter(1, 0, 10).cursor()).isEqualTo(2);
    }

    @Test
    void whatChangesOnTheWayIsLookedAtAgain() {
        desk.now = When.at("Wed 09:00");
        TicketRecord answeredByAnna =
                ticket().id(1)
                        .created("Mon 09:00")
                        .reply("ben", "Mon 10:00")
                        .reply("anna", "Wed 09:01")
                        .record();
        desk.tickets.put(ticket().id(1).created("Mon 09:00").reply("ben", "Mon 10:00").record());
        desk.whatIfs = desk.over(desk.reading(() -> desk.tickets.put(answeredByAnna)));

        assertThat(desk.answer().trial().total().answered()).isEqualTo(1);
    }

    @Test
    void eachSideCountsFirstContactOfWhatItsSettingsSay() {
        KpiRules rules = WhatIfDesk.AS_IS.kpis();
        Settings gross =
                WhatIfDesk.AS_IS.withKpis(
                        rules.withFirstContact(
                                rules.firstContact().withOf(FirstContactRules.Of.RECEIVED)));
        String id = desk.ask("lead", gross).orElseThrow().whatIf().id();
        desk.whatIfs.work();
        WhatIf.Answer answer = desk.whatIfs.find("lead", id).orElseThrow().answer().orElseThrow();

        assertThat(answer.asIs().total().firstContact().whole()).isZero();
        assertThat(answer.trial().total().firstContact().whole()).isEqualTo(2);
        assertThat(WhatIfDesk.move(answer, null, Figure.FCR_NOT).map(Move::total)).contains(2L);
    }

    @Test
    void aTicketThatCannotBeReadCountsInBothAsItIs() {
        desk.whatIfs = desk.over(desk.failing());

        WhatIf.Answer answer = desk.answer();

        assertThat(answer.unread()).isEqualTo(2);
        assertThat(answer.trial()).isEqualTo(answer.asIs());
        assertThat(answer.moves()).isEmpty();
    }
}
