package org.helpdeskkpi.plugin.rest;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The number of a version of the settings, as a call gives it. */
record VersionNumber(String text) {
    /**
     * @param text null for none
     */
    static VersionNumber read(String text) {
        return new VersionNumber(text);
    }

    Answer answer(Supplier<Answer> none, IntFunction<Answer> given) {
        if (text == null) {
            return none.get();
        }
        OptionalInt number = number();
        return number.isPresent()
                ? given.apply(number.getAsInt())
                : Answer.wrong(
                        Answer.BAD_REQUEST,
                        EditionChoice.VERSION,
                        "helpdesk-kpi.problem.noVersionNumber",
                        text);
    }

    private OptionalInt number() {
        return text.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    static Answer unknown(int number) {
        return Answer.wrong(
                Answer.NOT_FOUND, EditionChoice.VERSION, "helpdesk-kpi.problem.noVersion", number);
    }
}
