package org.helpdeskkpi.host.jira.jql;

import java.util.List;

/** A part of a parsed query. */
sealed interface Node {
    /** All parts hold; without parts everything does. */
    record All(List<Node> parts) implements Node {}

    /** Any part holds. */
    record Any(List<Node> parts) implements Node {}

    /** The part does not hold. */
    record Not(Node part) implements Node {}

    /**
     * A field compared with operands.
     *
     * @param operator in lower case: {@code =}, {@code !=}, {@code in}, {@code is not} and so on
     */
    record Term(String field, String operator, List<Operand> operands) implements Node {}

    /**
     * What a field is compared with.
     *
     * @param function whether the text names a function
     * @param arguments a function's arguments
     */
    record Operand(String text, boolean function, boolean quoted, List<String> arguments) {
        boolean empty() {
            return !function
                    && !quoted
                    && (text.equalsIgnoreCase("empty") || text.equalsIgnoreCase("null"));
        }
    }
}
