package org.helpdeskkpi.host.jira.jql;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.helpdeskkpi.host.jira.jql.Node.Operand;
import org.helpdeskkpi.host.jira.jql.Node.Term;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** Tests of an issue's key or id: a number is an id, anything else a key. */
record Keys(Term term) {

    Predicate<IssueDoc> test() {
        return switch (term.operator()) {
            case "=", "in" -> among();
            case "!=", "not in" -> among().negate();
            default -> compared(term.operands().get(0));
        };
    }

    private Predicate<IssueDoc> among() {
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<Long> ids = new HashSet<>();
        for (Operand operand : term.operands()) {
            if (operand.text().matches("\\d{1,18}")) {
                ids.add(Long.valueOf(operand.text()));
            }
            keys.add(operand.text());
        }
        return issue ->
                ids.contains(issue.id())
                        || keys.contains(issue.key())
                        || issue.formerKeys().stream().anyMatch(keys::contains);
    }

    private Predicate<IssueDoc> compared(Operand operand) {
        Compiler.holds(term, 0);
        String text = operand.text().toUpperCase(Locale.ROOT);
        if (text.matches("\\d{1,18}")) {
            long id = Long.parseLong(text);
            return issue -> Compiler.holds(term, Long.compare(issue.id(), id));
        }
        int dash = text.lastIndexOf('-');
        if (dash < 1 || !text.substring(dash + 1).matches("\\d{1,18}")) {
            throw new JqlException(
                    "An issue with key '" + operand.text() + "' does not exist for field 'key'.");
        }
        String project = text.substring(0, dash);
        long number = Long.parseLong(text.substring(dash + 1));
        return issue ->
                issue.project().equalsIgnoreCase(project)
                        && Compiler.holds(term, Long.compare(issue.number(), number));
    }
}
