package org.helpdeskkpi.host.jira.jql;

import java.util.Comparator;
import java.util.List;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** The order of a query's results; without ORDER BY the newest id comes first. */
record Sorting(Site site) {

    Comparator<IssueDoc> of(List<Order> orders) {
        Comparator<IssueDoc> newest = Comparator.comparingLong(IssueDoc::id).reversed();
        if (orders.isEmpty()) {
            return newest;
        }
        return orders.stream()
                .map(this::by)
                .reduce(Comparator::thenComparing)
                .map(comparator -> comparator.thenComparing(newest))
                .orElse(newest);
    }

    private Comparator<IssueDoc> by(Order order) {
        Comparator<IssueDoc> ascending =
                JqlFields.date(order.field())
                        .map(date -> Comparator.comparing(date, nullsLast()))
                        .orElseGet(() -> byValue(order.field()));
        return order.descending() ? ascending.reversed() : ascending;
    }

    private Comparator<IssueDoc> byValue(String field) {
        return switch (field) {
            case "id" -> Comparator.comparingLong(IssueDoc::id);
            case "key", "issuekey", "issue" ->
                    Comparator.comparing(IssueDoc::project).thenComparingLong(IssueDoc::number);
            case "priority" -> Comparator.comparingInt(issue -> -rank(issue));
            default -> {
                var read =
                        field.equals("summary")
                                ? (java.util.function.Function<IssueDoc, List<String>>)
                                        issue -> issue.values(Fields.SUMMARY)
                                : new JqlFields(site)
                                        .names(field)
                                        .orElseThrow(() -> Compiler.noField(field));
                yield Comparator.comparing(issue -> String.join(",", read.apply(issue)));
            }
        };
    }

    private int rank(IssueDoc issue) {
        String name = issue.value(Fields.PRIORITY);
        return name == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(site.catalog().constant(Kind.PRIORITY, name).orElseThrow().id());
    }

    private static <T extends Comparable<T>> Comparator<T> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
