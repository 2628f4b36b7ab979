package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.testing.HelpDesk;

/** What the page of definitions says about targets. */
final class TargetExamples {
    private TargetExamples() {}

    static String words(TicketKpis kpis) {
        String clocks =
                kpis.clocks().stream().map(TargetExamples::words).collect(Collectors.joining(", "));
        return "clocks: " + (clocks.isEmpty() ? "none" : clocks);
    }

    private static String words(SlaClock clock) {
        return (clock.met().orElseThrow() ? "met " : "missed ")
                + DefinitionsTableTest.words(clock.taken().orElseThrow());
    }

    static void assertComplete(List<HelpDesk> desks) {
        assertThat(chosen(desks, SlaTarget::metric)).containsAll(EnumSet.allOf(SlaMetric.class));
        assertThat(chosen(desks, SlaTarget::reopen)).containsAll(EnumSet.allOf(ReopenRule.class));
    }

    private static <T> Set<T> chosen(List<HelpDesk> desks, Function<SlaTarget, T> choice) {
        return desks.stream()
                .flatMap(desk -> desk.settings().targets().targets().stream())
                .map(choice)
                .collect(Collectors.toSet());
    }
}
