package org.helpdeskkpi.host.jira.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.Acting;
import org.helpdeskkpi.host.jira.NewComment;
import org.helpdeskkpi.host.jira.NewIssue;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.Workflow;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** What the people of the live traffic do, one action after the other. */
final class TrafficActions {
    /** They work on tickets not older than the last so many. */
    private static final int RECENT = 200;

    private final Site site;
    private final Dice dice;
    private final List<String> customers;
    private final Deque<Long> recent = new ArrayDeque<>();
    private final List<Runnable> actions =
            List.of(
                    this::create,
                    this::take,
                    this::reply,
                    this::note,
                    this::answer,
                    this::handUp,
                    this::raise,
                    this::resolve,
                    this::close,
                    this::reopen);

    TrafficActions(Site site, Dice dice) {
        this.site = site;
        this.dice = dice;
        this.customers =
                Cast.customers().keySet().stream()
                        .filter(key -> site.users().byKey(key).isPresent())
                        .sorted()
                        .toList();
        site.issues().all().stream()
                .filter(issue -> issue.project().equals(Cast.PROJECT))
                .forEach(issue -> remember(issue.id()));
    }

    /** One action; where it does not fit the ticket at hand, a new ticket. */
    void next() {
        dice.pick(actions, 18, 14, 22, 9, 10, 7, 3, 12, 3, 4).run();
    }

    private void create() {
        String desk = dice.pick(Cast.DESKS, 30, 30, 32, 8);
        Map<String, List<String>> fields =
                Map.of(
                        Fields.SUMMARY, List.of(dice.pick(Phrases.subjects(desk))),
                        Fields.COMPONENTS, List.of(desk),
                        Fields.PRIORITY, List.of(dice.pick(List.of("Low", "Medium", "High"))));
        IssueDoc issue = site.as(dice.pick(customers)).create(new NewIssue(Cast.PROJECT, fields));
        remember(issue.id());
        if (dice.chance(0.85)) {
            site.as(Cast.ROBOT).comment(issue.id(), NewComment.open(Phrases.RECEIVED));
        }
    }

    private void take() {
        IssueDoc issue = ticket();
        String agent = dice.pick(Cast.team(desk(issue)));
        step(issue, agent, Workflow.IN_PROGRESS, Map.of(Fields.ASSIGNEE, List.of(agent)), null);
    }

    private void reply() {
        IssueDoc issue = ticket();
        site.as(agent(issue)).comment(issue.id(), NewComment.open(dice.pick(Phrases.REPLIES)));
    }

    private void note() {
        IssueDoc issue = ticket();
        site.as(agent(issue)).comment(issue.id(), NewComment.internal(dice.pick(Phrases.NOTES)));
    }

    private void answer() {
        IssueDoc issue = ticket();
        customer(issue).comment(issue.id(), NewComment.open(dice.pick(Phrases.ANSWERS)));
    }

    private void handUp() {
        IssueDoc issue = ticket();
        String above = Cast.above(desk(issue));
        Map<String, List<String>> values = new HashMap<>();
        values.put(Fields.COMPONENTS, List.of(above));
        values.put(Fields.ASSIGNEE, List.of(dice.pick(Cast.team(above))));
        step(
                issue,
                agent(issue),
                Workflow.ESCALATED,
                values,
                NewComment.internal(dice.pick(Phrases.NOTES)));
    }

    private void raise() {
        IssueDoc issue = ticket();
        site.as(agent(issue)).edit(issue.id(), Map.of(Fields.PRIORITY, List.of("Highest")), null);
    }

    private void resolve() {
        IssueDoc issue = ticket();
        NewComment words = dice.chance(0.6) ? NewComment.open(dice.pick(Phrases.REPLIES)) : null;
        step(issue, agent(issue), Workflow.RESOLVED, Map.of(), words);
    }

    private void close() {
        step(ticket(), Cast.ROBOT, Workflow.CLOSED, Map.of(), null);
    }

    private void reopen() {
        IssueDoc issue = ticket();
        String reporter = Optional.ofNullable(issue.value(Fields.REPORTER)).orElse(Cast.ROBOT);
        step(
                issue,
                reporter,
                Workflow.REOPENED,
                Map.of(),
                NewComment.open(dice.pick(Phrases.AGAIN)));
    }

    private void step(
            IssueDoc issue,
            String user,
            String to,
            Map<String, List<String>> values,
            NewComment comment) {
        Workflow.to(issue.value(Fields.STATUS), to)
                .ifPresentOrElse(
                        step -> site.as(user).transition(issue.id(), step, values, comment),
                        this::create);
    }

    private IssueDoc ticket() {
        while (!recent.isEmpty()) {
            long id = dice.pick(List.copyOf(recent));
            Optional<IssueDoc> issue = site.issues().byId(id);
            if (issue.isPresent()) {
                return issue.get();
            }
            recent.remove(id);
        }
        create();
        return site.issues().byId(recent.getLast()).orElseThrow();
    }

    private Acting customer(IssueDoc issue) {
        return site.as(issue.value(Fields.REPORTER));
    }

    private String agent(IssueDoc issue) {
        String assignee = issue.value(Fields.ASSIGNEE);
        return assignee != null ? assignee : dice.pick(Cast.team(desk(issue)));
    }

    private static String desk(IssueDoc issue) {
        String component = issue.value(Fields.COMPONENTS);
        return Cast.DESKS.contains(component) ? component : Cast.TECHNICAL;
    }

    private void remember(long id) {
        recent.addLast(id);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }
}
