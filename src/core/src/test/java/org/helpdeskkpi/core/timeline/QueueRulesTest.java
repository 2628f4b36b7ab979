package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

class QueueRulesTest {
    private final QueueRules byTeam = new QueueRules(List.of(), Optional.of("team"));

    @Test
    void aLongFieldValueIsAQueueByItsBeginning() {
        assertThat(queueOf("q".repeat(300))).contains(new QueueId("q".repeat(255)));
        assertThat(queueOf("Billing")).contains(new QueueId("Billing"));
    }

    @Test
    void aBlankFieldValueIsNoQueue() {
        assertThat(queueOf(" ")).isEmpty();
    }

    private Optional<QueueId> queueOf(String team) {
        return byTeam.queueOf(Map.of("team", List.of(team)));
    }
}
