package org.helpdeskkpi.host.platform.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** An app's {@code atlassian-plugin.xml}, as far as the host knows its modules. */
public record PluginDescriptor(
        String key,
        List<String> entities,
        List<String> texts,
        Set<String> allowedMethods,
        List<RestModule> rest,
        List<ServletModule> servlets,
        List<WebResource> webResources,
        List<WebItem> webItems,
        List<WebPanel> webPanels,
        List<DashboardItem> dashboardItems,
        List<JqlFunctionModule> jqlFunctions) {
    public static final String FILE = "atlassian-plugin.xml";

    /** Reads the descriptor from the root of a class path. */
    public static PluginDescriptor from(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return of(Xml.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static PluginDescriptor of(Xml root) {
        return new PluginDescriptor(
                root.attribute("key"),
                inner(root, "ao", "entity"),
                textBundles(root),
                new TreeSet<>(inner(root, "velocity-allowlist", "method")),
                modules(root, "rest", RestModule::of),
                modules(root, "servlet", ServletModule::of),
                modules(root, "web-resource", WebResource::of),
                modules(root, "web-item", WebItem::of),
                modules(root, "web-panel", WebPanel::of),
                modules(root, "dashboard-item", DashboardItem::of),
                modules(root, "jql-function", JqlFunctionModule::of));
    }

    private static <T> List<T> modules(Xml root, String tag, Function<Xml, T> reader) {
        return root.all(tag).stream().map(reader).toList();
    }

    private static List<String> inner(Xml root, String tag, String child) {
        return root.all(tag).stream().flatMap(module -> module.texts(child).stream()).toList();
    }

    private static List<String> textBundles(Xml root) {
        return root.all("resource").stream()
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .toList();
    }
}
