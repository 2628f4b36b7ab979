package org.helpdeskkpi.plugin.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KpiFunctionTest {
    private final FigureTickets tickets = mock(FigureTickets.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final QueryCreationContext context = mock(QueryCreationContext.class);

    @BeforeEach
    void letAnnaAsk() {
        when(tickets.mayAsk(anna)).thenReturn(true);
        when(context.getApplicationUser()).thenReturn(anna);
        when(texts.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(
                        call ->
                                Arrays.stream(call.getArguments())
                                        .map(String::valueOf)
                                        .map(text -> text.replace("helpdesk-kpi.jql.", ""))
                                        .toList()
                                        .toString());
    }

    @Test
    void clocksAreThoseOfAllMetricsOrOfOne() {
        assertThat(asked(new BreachedFunction(tickets, texts)))
                .isEqualTo(Map.of("figure", List.of("openBreaches")));
        assertThat(asked(new BreachedFunction(tickets, texts), "FirstResponse"))
                .isEqualTo(Map.of("figure", List.of("frtOpen")));
        assertThat(asked(new AtRiskFunction(tickets, texts), "timeInQueue"))
                .isEqualTo(Map.of("figure", List.of("inQueueAtRisk")));
    }

    @Test
    void longerThanIsOverSoManySecondsInAKindOfTime() {
        assertThat(asked(new SlowResponseFunction(tickets, texts), "4h"))
                .isEqualTo(
                        Map.of(
                                "figure", List.of("frt"),
                                "over", List.of("14400"),
                                "time", List.of("elapsed")));
        assertThat(asked(new SlowResolutionFunction(tickets, texts), "1d 12h", "Business"))
                .isEqualTo(
                        Map.of(
                                "figure", List.of("art"),
                                "over", List.of("129600"),
                                "time", List.of("business")));
    }

    @Test
    void escalationsHaveDaysANamedPeriodOrABeginning() {
        var function = new EscalatedFunction(tickets, texts);
        assertThat(asked(function, "2026/01/01", "2026-01-31"))
                .containsEntry("from", List.of("2026-01-01"))
                .containsEntry("to", List.of("2026-01-31"));
        assertThat(asked(function, "lastMonth")).containsEntry("period", List.of("lastMonth"));
        assertThat(asked(function, "-7d")).containsEntry("since", List.of("-7d"));
    }

    @Test
    void anyListIsWrittenByItsParametersSomeOfThemTwice() {
        assertThat(
                        asked(
                                new TicketsFunction(tickets, texts),
                                "figure=frt",
                                "queue = billing",
                                "queue=a=b"))
                .isEqualTo(Map.of("figure", List.of("frt"), "queue", List.of("billing", "a=b")));
    }

    @Test
    void mistakesAreToldWithAnExample() {
        assertThat(wrong(new BreachedFunction(tickets, texts), "speed"))
                .isEqualTo(
                        "[wrong, kpiX, [metric, speed, firstResponse, nextResponse, resolution,"
                                + " timeInQueue], kpiX(firstResponse)]");
        assertThat(wrong(new SlowResponseFunction(tickets, texts), "soon"))
                .contains("[duration, soon]", "kpiX(\"1d 4h\", business)");
        assertThat(wrong(new SlowResponseFunction(tickets, texts), "4h", "working"))
                .contains("[time, working]");
        assertThat(wrong(new UnansweredFunction(tickets, texts), "x")).contains("[arguments, 1]");
        assertThat(wrong(new EscalatedFunction(tickets, texts))).contains("[arguments, 0]");
        assertThat(wrong(new TicketsFunction(tickets, texts), "frt")).contains("[parameter, frt]");
    }

    @Test
    void whatTheListRefusesIsPassedOn() {
        Map<String, List<String>> asked = Map.of("figure", List.of("unanswered"));
        when(tickets.problems(anna, asked)).thenReturn(List.of("No project."));
        assertThat(wrong(new UnansweredFunction(tickets, texts)))
                .isEqualTo("[problem, kpiX, No project., kpiX()]");
    }

    @Test
    void whoMayNotAskIsToldSo() {
        when(tickets.mayAsk(anna)).thenReturn(false);
        assertThat(wrong(new BreachedFunction(tickets, texts), "speed"))
                .isEqualTo("[refused, kpiX]");
    }

    @Test
    void aMistakeFindsNothing() {
        var operand = new FunctionOperand("kpiX", List.of("soon"));
        var function = named(new SlowResponseFunction(tickets, texts));
        assertThat(function.getValues(context, operand, null)).isEmpty();
    }

    private static KpiFunction named(KpiFunction function) {
        JqlFunctionModuleDescriptor module = mock(JqlFunctionModuleDescriptor.class);
        when(module.getFunctionName()).thenReturn("kpiX");
        function.init(module);
        return function;
    }

    /** The parameters by which the function asks, for which these ids are found. */
    private Map<String, List<String>> asked(KpiFunction function, String... arguments) {
        Map<String, List<String>> parameters = function.read(List.of(arguments)).parameters();
        when(tickets.find(anna, parameters)).thenReturn(Set.of(10_042L));
        var operand = new FunctionOperand("kpiX", List.of(arguments));
        assertThat(function.getValues(context, operand, null))
                .extracting(QueryLiteral::getLongValue)
                .containsExactly(10_042L);
        return parameters;
    }

    private String wrong(KpiFunction function, String... arguments) {
        var operand = new FunctionOperand("kpiX", List.of(arguments));
        return String.join("|", named(function).validate(anna, operand, null).getErrorMessages());
    }
}
