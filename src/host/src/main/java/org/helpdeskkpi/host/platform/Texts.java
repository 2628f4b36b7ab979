package org.helpdeskkpi.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of an app's i18n resources; a key without a text is shown as it is. */
public final class Texts implements I18nResolver {
    private final Map<String, String> texts = new TreeMap<>();

    /** Reads the bundles at these locations ({@code i18n/app} is {@code i18n/app.properties}). */
    public Texts(ClassLoader loader, List<String> locations) {
        for (String location : locations) {
            String path = location.replace('.', '/') + ".properties";
            try (InputStream in = loader.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalArgumentException("No texts at " + path);
                }
                var bundle = new Properties();
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                bundle.forEach((key, text) -> texts.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text as it stands in the file, or the key. */
    public String raw(String key) {
        return texts.getOrDefault(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(raw(key), Locale.ENGLISH).format(arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return getText(key, arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        Map<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return getAllTranslationsForPrefix(prefix);
    }
}
