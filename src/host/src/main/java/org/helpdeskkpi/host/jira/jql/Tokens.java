package org.helpdeskkpi.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.host.jira.jql.Token.Kind;

/** Cuts a query's text into pieces. */
final class Tokens {
    private static final String ALONE = "(),";
    private static final String OPERATOR = "=!<>~";

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        List<Token> found = new ArrayList<>();
        do {
            found.add(tokens.next());
        } while (found.get(found.size() - 1).kind() != Kind.END);
        return found;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return new Token(Kind.END, "", at + 1);
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        int start = at;
        if (ALONE.indexOf(first) >= 0) {
            at++;
            return new Token(Kind.SYMBOL, text.substring(start, at), start + 1);
        }
        boolean operator = OPERATOR.indexOf(first) >= 0;
        while (at < text.length() && goesOn(text.charAt(at), operator)) {
            at++;
        }
        Kind kind = operator ? Kind.SYMBOL : Kind.WORD;
        return new Token(kind, text.substring(start, at), start + 1);
    }

    private static boolean goesOn(char c, boolean operator) {
        return operator
                ? OPERATOR.indexOf(c) >= 0
                : !Character.isWhitespace(c)
                        && ALONE.indexOf(c) < 0
                        && OPERATOR.indexOf(c) < 0
                        && c != '"'
                        && c != '\'';
    }

    private Token quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new JqlException(
                    "Error in the JQL Query: The quoted string '"
                            + value
                            + "' has not been completed. (line 1, character "
                            + (start + 1)
                            + ")");
        }
        at++;
        return new Token(Kind.QUOTED, value.toString(), start + 1);
    }
}
