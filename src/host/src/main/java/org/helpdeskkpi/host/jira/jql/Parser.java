package org.helpdeskkpi.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.helpdeskkpi.host.jira.jql.Node.All;
import org.helpdeskkpi.host.jira.jql.Node.Any;
import org.helpdeskkpi.host.jira.jql.Node.Not;
import org.helpdeskkpi.host.jira.jql.Node.Operand;
import org.helpdeskkpi.host.jira.jql.Node.Term;
import org.helpdeskkpi.host.jira.jql.Token.Kind;

/** Reads the part of JQL that this site understands. */
final class Parser {
    private static final Set<String> OPERATORS = Set.of("=", "!=", "<", ">", "<=", ">=", "~", "!~");

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Parser(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    static JqlQuery parse(String text) {
        return new Parser(text == null ? "" : text).query();
    }

    private JqlQuery query() {
        Node where = peek().kind() == Kind.END || peek().is("order") ? new All(List.of()) : any();
        List<Order> order = new ArrayList<>();
        if (accept("order")) {
            expect("by");
            do {
                String field = next().text();
                boolean descending = accept("desc");
                if (!descending) {
                    accept("asc");
                }
                order.add(new Order(field.toLowerCase(Locale.ROOT), descending));
            } while (accept(","));
        }
        if (peek().kind() != Kind.END) {
            throw wrong("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(text, where, order);
    }

    private Node any() {
        List<Node> parts = new ArrayList<>(List.of(all()));
        while (accept("or") || accept("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Node all() {
        List<Node> parts = new ArrayList<>(List.of(not()));
        while (accept("and") || accept("&&") || accept("&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Node not() {
        if (accept("not") || accept("!")) {
            return new Not(not());
        }
        if (accept("(")) {
            Node inner = any();
            expect(")");
            return inner;
        }
        return term();
    }

    private Node term() {
        Token field = next();
        if (field.kind() == Kind.SYMBOL || field.kind() == Kind.END) {
            at--;
            throw wrong("Expecting a field name but got '" + field.text() + "'.");
        }
        String operator = operator();
        List<Operand> operands = new ArrayList<>();
        if (operator.endsWith("in") && accept("(")) {
            do {
                operands.add(operand());
            } while (accept(","));
            expect(")");
        } else {
            operands.add(operand());
        }
        return new Term(field.text(), operator, operands);
    }

    private String operator() {
        if (accept("is")) {
            return accept("not") ? "is not" : "is";
        }
        if (accept("not")) {
            expect("in");
            return "not in";
        }
        if (accept("in")) {
            return "in";
        }
        if (!OPERATORS.contains(peek().text())) {
            throw wrong(
                    "Expecting operator but got '"
                            + peek().text()
                            + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~',"
                            + " '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
        }
        return next().text();
    }

    private Operand operand() {
        Token value = next();
        if (value.kind() == Kind.SYMBOL || value.kind() == Kind.END) {
            at--;
            throw wrong(
                    "Expecting either a value, list or function but got '" + value.text() + "'.");
        }
        if (value.kind() == Kind.QUOTED || !peek().is("(")) {
            return new Operand(value.text(), false, value.kind() == Kind.QUOTED, List.of());
        }
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!accept(")")) {
            arguments.add(next().text());
            accept(",");
        }
        return new Operand(value.text(), true, false, arguments);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        } else if (at > 0) {
            throw wrong("The query ends too early.");
        }
        return token;
    }

    private boolean accept(String word) {
        boolean there = peek().kind() != Kind.END && peek().is(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw wrong("Expecting '" + word + "' but got '" + peek().text() + "'.");
        }
    }

    private JqlException wrong(String what) {
        return new JqlException(
                "Error in the JQL Query: " + what + " (line 1, character " + peek().at() + ")");
    }
}
