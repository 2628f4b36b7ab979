package org.helpdeskkpi.host.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.jql.Node.All;
import org.helpdeskkpi.host.jira.jql.Node.Any;
import org.helpdeskkpi.host.jira.jql.Node.Not;
import org.helpdeskkpi.host.jira.jql.Node.Operand;
import org.helpdeskkpi.host.jira.jql.Node.Term;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Turns a parsed query into a test of issues; what Jira would refuse throws. */
final class Compiler {
    private final JqlFields fields;
    private final Values values;
    private final Functions functions;
    private final SiteUser searcher;
    private final Instant now;
    private final ZoneId zone = ZoneId.systemDefault();

    Compiler(Site site, SiteUser searcher) {
        this.fields = new JqlFields(site);
        this.values = new Values(site, searcher);
        this.functions = site.functions();
        this.searcher = searcher;
        this.now = site.now();
    }

    Predicate<IssueDoc> compile(Node node) {
        if (node instanceof All all) {
            List<Predicate<IssueDoc>> parts = all.parts().stream().map(this::compile).toList();
            return issue -> parts.stream().allMatch(part -> part.test(issue));
        }
        if (node instanceof Any any) {
            List<Predicate<IssueDoc>> parts = any.parts().stream().map(this::compile).toList();
            return issue -> parts.stream().anyMatch(part -> part.test(issue));
        }
        return node instanceof Not not ? compile(not.part()).negate() : compile((Term) node);
    }

    private Predicate<IssueDoc> compile(Term term) {
        Optional<Function<IssueDoc, Instant>> date = JqlFields.date(term.field());
        if (date.isPresent()) {
            return byDate(term, date.get());
        }
        if (JqlFields.isKey(term.field())) {
            return new Keys(functions.expand(term, searcher)).test();
        }
        Optional<Function<IssueDoc, String>> text = JqlFields.byWords(term.field());
        return text.isPresent() ? byText(term, text.get()) : byName(term);
    }

    private Predicate<IssueDoc> byDate(Term term, Function<IssueDoc, Instant> date) {
        Operand operand = term.operands().get(0);
        if (operand.empty()) {
            return emptiness(term, issue -> date.apply(issue) == null);
        }
        Instant limit =
                Dates.read(operand, now, zone)
                        .orElseThrow(() -> notADate(term.field(), operand.text()));
        return issue -> {
            Instant value = date.apply(issue);
            return value != null && holds(term, value.compareTo(limit));
        };
    }

    private Predicate<IssueDoc> byText(Term term, Function<IssueDoc, String> text) {
        Operand operand = term.operands().get(0);
        if (operand.empty()) {
            return emptiness(term, issue -> text.apply(issue).isBlank());
        }
        List<String> words =
                List.of(operand.text().toLowerCase(Locale.ROOT).replace("*", "").split("\\s+"));
        Predicate<IssueDoc> found =
                issue -> {
                    String there = text.apply(issue).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(there::contains);
                };
        return switch (term.operator()) {
            case "~" -> found;
            case "!~" -> found.negate();
            default -> throw unsupported(term);
        };
    }

    private Predicate<IssueDoc> byName(Term term) {
        Function<IssueDoc, List<String>> read =
                fields.names(term.field()).orElseThrow(() -> noField(term.field()));
        boolean withEmpty = term.operands().stream().anyMatch(o -> Values.meansEmpty(term, o));
        List<String> wanted = values.of(term);
        Predicate<IssueDoc> match =
                issue -> {
                    List<String> has = read.apply(issue);
                    return has.isEmpty()
                            ? withEmpty
                            : has.stream().anyMatch(value -> containsIgnoringCase(wanted, value));
                };
        return switch (term.operator()) {
            case "=", "in", "is" -> match;
            // As in Jira, "is not this" does not find issues where the field is empty.
            case "!=", "not in", "is not" ->
                    issue -> !read.apply(issue).isEmpty() && !match.test(issue);
            default -> throw unsupported(term);
        };
    }

    private static boolean containsIgnoringCase(List<String> wanted, String value) {
        return wanted.stream().anyMatch(value::equalsIgnoreCase);
    }

    private static Predicate<IssueDoc> emptiness(Term term, Predicate<IssueDoc> empty) {
        return switch (term.operator()) {
            case "is", "=" -> empty;
            case "is not", "!=" -> empty.negate();
            default -> throw unsupported(term);
        };
    }

    static boolean holds(Term term, int comparison) {
        return switch (term.operator()) {
            case "=" -> comparison == 0;
            case "!=" -> comparison != 0;
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            case ">=" -> comparison >= 0;
            default -> throw unsupported(term);
        };
    }

    static JqlException unsupported(Term term) {
        return new JqlException(
                "The operator '"
                        + term.operator()
                        + "' is not supported by the '"
                        + term.field()
                        + "' field.");
    }

    static JqlException noField(String field) {
        return new JqlException(
                "Field '" + field + "' does not exist or you do not have permission to view it.");
    }

    private static JqlException notADate(String field, String text) {
        return new JqlException(
                "Date value '"
                        + text
                        + "' for field '"
                        + field
                        + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd"
                        + " HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w"
                        + " 2d'.");
    }
}
