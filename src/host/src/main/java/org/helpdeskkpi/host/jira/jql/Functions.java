package org.helpdeskkpi.host.jira.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.helpdeskkpi.host.jira.jql.Node.Operand;
import org.helpdeskkpi.host.jira.jql.Node.Term;

/** The functions that apps have added to JQL; their names may be written in any case. */
public final class Functions {
    private final Map<String, JqlFunction> byName =
            new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

    /** In whose name a query is run. */
    private record Context(ApplicationUser getApplicationUser) implements QueryCreationContext {}

    /** A term as functions see it: these of ours look at their own operand only. */
    private record Clause(Term term) implements TerminalClause {}

    public void add(JqlFunction function) {
        byName.put(function.getFunctionName(), function);
    }

    /** Refuses what one of the query's functions refuses, as Jira does before it searches. */
    void validate(Node node, ApplicationUser searcher) {
        terms(node)
                .forEach(
                        term ->
                                term.operands().stream()
                                        .filter(this::isOurs)
                                        .forEach(operand -> validate(term, operand, searcher)));
    }

    private void validate(Term term, Operand operand, ApplicationUser searcher) {
        MessageSet messages = named(operand).validate(searcher, called(operand), new Clause(term));
        if (messages.hasAnyErrors()) {
            throw new JqlException(String.join(" ", messages.getErrorMessages()));
        }
    }

    /** A term about issues with the ids that its functions stand for. */
    Term expand(Term term, ApplicationUser searcher) {
        List<Operand> operands =
                term.operands().stream().flatMap(o -> expand(term, o, searcher)).toList();
        return new Term(term.field(), term.operator(), operands);
    }

    private Stream<Operand> expand(Term term, Operand operand, ApplicationUser searcher) {
        if (!operand.function()) {
            return Stream.of(operand);
        }
        JqlFunction function = named(operand);
        if (function.isList() && !term.operator().endsWith("in")) {
            throw new JqlException(
                    "A list of values was provided as a value for the field '"
                            + term.field()
                            + "', but the operator '"
                            + term.operator()
                            + "' can only be used with single values.");
        }
        if (function.getDataType() != JiraDataTypes.ISSUE) {
            throw new JqlException(
                    "The function '" + operand.text() + "' does not give issues for 'issue'.");
        }
        return function.getValues(new Context(searcher), called(operand), new Clause(term)).stream()
                .map(value -> String.valueOf(value.getLongValue()))
                .map(id -> new Operand(id, false, false, List.of()));
    }

    private boolean isOurs(Operand operand) {
        return operand.function() && byName.containsKey(operand.text());
    }

    private JqlFunction named(Operand operand) {
        JqlFunction function = byName.get(operand.text());
        if (function == null) {
            throw unknown(operand);
        }
        return function;
    }

    static JqlException unknown(Operand operand) {
        return new JqlException("Unable to find JQL function '" + operand.text() + "()'.");
    }

    private static FunctionOperand called(Operand operand) {
        return new FunctionOperand(operand.text(), operand.arguments());
    }

    private static Stream<Term> terms(Node node) {
        if (node instanceof Node.All all) {
            return all.parts().stream().flatMap(Functions::terms);
        }
        if (node instanceof Node.Any any) {
            return any.parts().stream().flatMap(Functions::terms);
        }
        return node instanceof Node.Not not ? terms(not.part()) : Stream.of((Term) node);
    }
}
