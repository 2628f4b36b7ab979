package org.helpdeskkpi.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The texts of an app's i18n resources in the language of who asks, else in English; a key without
 * a text is shown as it is.
 */
public final class Texts implements I18nResolver {
    private final ClassLoader loader;
    private final List<String> paths;
    private final Supplier<Locale> reader;
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /** Reads the bundles at these locations ({@code i18n/app} is {@code i18n/app.properties}). */
    public Texts(ClassLoader loader, List<String> locations, Supplier<Locale> reader) {
        this.loader = loader;
        this.reader = reader;
        paths = locations.stream().map(location -> location.replace('.', '/')).toList();
        for (String path : paths) {
            if (!read(path + ".properties", english)) {
                throw new IllegalArgumentException("No texts at " + path + ".properties");
            }
        }
    }

    /** For readers of English. */
    public Texts(ClassLoader loader, List<String> locations) {
        this(loader, locations, () -> Locale.ENGLISH);
    }

    private boolean read(String path, Map<String, String> into) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                return false;
            }
            var bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            bundle.forEach((key, text) -> into.put((String) key, (String) text));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private Map<String, String> in(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), this::in);
    }

    private Map<String, String> in(String language) {
        Map<String, String> texts = new TreeMap<>(english);
        paths.forEach(path -> read(path + "_" + language + ".properties", texts));
        return texts;
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** The text as it stands in the file, or the key. */
    public String raw(String key) {
        return in(reader.get()).getOrDefault(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(reader.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(in(locale).getOrDefault(key, key), locale).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, reader.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>(in(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }
}
