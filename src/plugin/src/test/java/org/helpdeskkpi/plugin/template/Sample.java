package org.helpdeskkpi.plugin.template;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Sentence;

/** Makes page records whose every text would break out of a page that forgot to escape it. */
final class Sample {
    static final String NASTY = "\"><script>alert('1')</script>' onfocus='x' \" onfocus=\"x\" &lt;";

    private final boolean ticked;
    private final boolean filled;
    private final UnaryOperator<String> texts;

    /**
     * @param ticked what every boolean is
     * @param filled whether texts and lists have anything in them
     */
    Sample(boolean ticked, boolean filled, UnaryOperator<String> texts) {
        this.ticked = ticked;
        this.filled = filled;
        this.texts = texts;
    }

    <T extends Record> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return filled ? NASTY : "";
        }
        if (plain == boolean.class) {
            return ticked;
        }
        if (plain == int.class) {
            return 1;
        }
        if (plain == Sentence.Language.class) {
            return language(texts);
        }
        if (plain == Sentence.class) {
            return Sentence.of((String) value(String.class));
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("No sample of " + type.getTypeName());
    }

    /** Whatever is told of is a value, not a text. */
    static Sentence.Language language(UnaryOperator<String> texts) {
        return (key, arguments) -> key.startsWith("helpdesk-kpi.") ? texts.apply(key) : key;
    }

    private Object container(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == UnaryOperator.class) {
            return texts;
        }
        if (raw == List.class || raw == Collection.class) {
            return filled ? List.of(argument(type, 0), argument(type, 0)) : List.of();
        }
        if (raw == Set.class) {
            return filled ? Set.of(argument(type, 0)) : Set.of();
        }
        if (raw == Map.class) {
            return filled ? Map.of(argument(type, 0), argument(type, 1)) : Map.of();
        }
        throw new IllegalArgumentException("No sample of " + type.getTypeName());
    }

    private Object argument(ParameterizedType type, int index) {
        return value(type.getActualTypeArguments()[index]);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(
                    Stream.of(components).map(one -> value(one.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
