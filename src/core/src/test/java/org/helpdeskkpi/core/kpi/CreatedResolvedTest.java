package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

class CreatedResolvedTest {
    private static final HelpDesk FIRST =
            HelpDesk.standard()
                    .rules(r -> r.withResolution(r.resolution().withBy(ResolutionRules.By.FIRST)));

    @Test
    void theCreationIsNotTheFirstResolutionOfATicketThatWasCreatedResolved() {
        var imported =
                ticket().with("status", "Resolved").with("resolution", "Done").created("Mon 09:00");
        var resolved = imported.reopen("carla", "Mon 10:00").resolve("anna", "Mon 11:00");

        assertThat(FIRST.kpis(resolved).first(Credit.Kind.RESOLVED).orElseThrow().at())
                .isEqualTo(When.at("Mon 11:00"));
    }
}
