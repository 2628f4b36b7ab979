package org.helpdeskkpi.core.app;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something to tell people, before it is known in which language.
 *
 * @param key of the text that every language has
 * @param arguments what goes into it: texts, and sentences that are told in the same language
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A number becomes a text as it is, so that no language groups the digits of a version. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(
                key,
                Stream.of(arguments)
                        .map(one -> one instanceof Sentence ? one : String.valueOf(one))
                        .toList());
    }

    /** The texts of one language. */
    @FunctionalInterface
    public interface Language {
        String text(String key, Serializable... arguments);
    }

    public String in(Language language) {
        return language.text(
                key,
                arguments.stream().map(one -> word(one, language)).toArray(Serializable[]::new));
    }

    private static String word(Object argument, Language language) {
        return argument instanceof Sentence sentence ? sentence.in(language) : (String) argument;
    }
}
