package org.helpdeskkpi.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.OnBehalf;
import org.helpdeskkpi.plugin.access.Role;

/**
 * Finds the tickets of a figure for who asks otherwise than by REST: by the same parameters, under
 * the same checks, from the same list, only whole.
 */
public final class FigureSearch {
    private static final List<String> OF_PAGES = List.of("sort", "offset", "limit");
    private static final String SINCE = "since";
    private static final List<String> OF_PERIODS = List.of("period", "from", "to");
    private static final CallForm<ListParameters> FORM =
            new CallForm<>(
                    "jql",
                    Stream.concat(
                                    ListParameters.FORM.names().stream()
                                            .filter(name -> !OF_PAGES.contains(name)),
                                    Stream.of(SINCE))
                            .toList(),
                    FigureSearch::read);
    private static final Pattern AGO = Pattern.compile("-(\\d{1,4})([dw])");

    private final Inquiries inquiries;
    private final Access access;
    private final OnBehalf onBehalf;
    private final I18nResolver texts;

    public FigureSearch(Inquiries inquiries, Access access, OnBehalf onBehalf, I18nResolver texts) {
        this.inquiries = inquiries;
        this.access = access;
        this.onBehalf = onBehalf;
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param tickets ids of issues; none where there are problems
     * @param problems a sentence each
     */
    public record Found(Set<Long> tickets, List<String> problems) {}

    /** Whether this user (null for nobody) may ask for figures at all. */
    public boolean mayAsk(ApplicationUser user) {
        return onBehalf.of(user, () -> access.role().isAtLeast(Role.AGENT));
    }

    public Found find(ApplicationUser user, Map<String, List<String>> parameters) {
        Set<Long> found = new LinkedHashSet<>();
        return ask(
                user,
                parameters,
                inquiry -> {
                    collect(inquiry, found);
                    return Answer.ok(Nodes.object());
                },
                found);
    }

    /** What find would say, without looking for the tickets. */
    public Found check(ApplicationUser user, Map<String, List<String>> parameters) {
        return ask(user, parameters, inquiry -> Answer.ok(Nodes.object()), Set.of());
    }

    private Found ask(
            ApplicationUser user,
            Map<String, List<String>> parameters,
            Function<Inquiry<ListParameters>, Answer> work,
            Set<Long> found) {
        return onBehalf.of(
                user,
                () -> {
                    Answer answer =
                            Gate.pass(
                                    access,
                                    Role.AGENT,
                                    () -> inquiries.answer(parameters, FORM, work));
                    return new Found(found, lines(answer.problems()));
                });
    }

    private List<String> lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line(texts::getText)).toList();
    }

    private static void collect(Inquiry<ListParameters> inquiry, Set<Long> found) {
        ListQuery query = ListDesk.query(inquiry, ListQuery.Page.whole(ListQuery.Order.LATEST));
        inquiry.reports()
                .list(query, inquiry.now())
                .entries()
                .forEach(entry -> found.add(entry.ticket().value()));
    }

    /** Without a period, all that ever happened. */
    private static ListParameters read(ReportReading reading, Instant now, ZoneId zone) {
        ListParameters asked = ListParameters.FORM.reader().read(reading, now, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean hasPeriod = OF_PERIODS.stream().anyMatch(reading::isGiven);
        LocalDate from = since(reading, today);
        if (hasPeriod && reading.isGiven(SINCE)) {
            reading.problem(SINCE, "helpdesk-kpi.problem.periodOrSince");
        }
        return hasPeriod ? asked : asked.during(new Period(from, today.plusDays(1), zone));
    }

    private static LocalDate since(ReportReading reading, LocalDate today) {
        String text = reading.one(SINCE, null);
        if (text == null) {
            return LocalDate.EPOCH;
        }
        Matcher ago = AGO.matcher(text);
        if (!ago.matches()) {
            reading.problem(SINCE, "helpdesk-kpi.problem.noTimeAgo", text);
            return today;
        }
        int number = Integer.parseInt(ago.group(1));
        return ago.group(2).equals("d") ? today.minusDays(number) : today.minusWeeks(number);
    }
}
