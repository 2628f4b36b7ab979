package org.helpdeskkpi.host.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;
import org.helpdeskkpi.host.platform.module.WebResource;
import org.helpdeskkpi.host.web.Platform;

/** Which of the app's scripts and styles a page loads, each after what it depends on. */
public final class WebResources {
    private final String pluginKey;
    private final Map<String, WebResource> byKey;

    public WebResources(PluginDescriptor plugin) {
        pluginKey = plugin.key();
        byKey =
                plugin.webResources().stream()
                        .collect(Collectors.toMap(WebResource::key, Function.identity()));
    }

    /** The addresses of the files with that ending: of these contexts, and asked for by name. */
    public List<String> links(List<String> contexts, Set<String> asked, String ending) {
        Set<WebResource> needed = new LinkedHashSet<>();
        for (WebResource resource : byKey.values()) {
            if (resource.contexts().stream().anyMatch(contexts::contains)) {
                collect(resource, needed, new LinkedHashSet<>());
            }
        }
        asked.stream()
                .filter(key -> key.startsWith(pluginKey + ":"))
                .map(key -> named(key.substring(pluginKey.length() + 1)))
                .forEach(resource -> collect(resource, needed, new LinkedHashSet<>()));
        List<String> links = new ArrayList<>();
        for (WebResource resource : needed) {
            for (String name : resource.files().keySet()) {
                if (name.endsWith(ending)) {
                    links.add(address(resource, name));
                }
            }
        }
        return links;
    }

    private void collect(WebResource resource, Set<WebResource> needed, Set<String> onTheWay) {
        if (!onTheWay.add(resource.key())) {
            throw new IllegalStateException("Web resources depend in a circle: " + onTheWay);
        }
        for (String dependency : resource.dependencies()) {
            // Other plugins' resources (AUI, jQuery) are on every page of the host.
            if (dependency.startsWith(pluginKey + ":")) {
                collect(named(dependency.substring(pluginKey.length() + 1)), needed, onTheWay);
            }
        }
        needed.add(resource);
        onTheWay.remove(resource.key());
    }

    private WebResource named(String key) {
        WebResource resource = byKey.get(key);
        if (resource == null) {
            throw new IllegalStateException("No web resource " + key);
        }
        return resource;
    }

    private String address(WebResource resource, String name) {
        return Platform.CONTEXT_PATH
                + "/download/resources/"
                + pluginKey
                + ":"
                + resource.key()
                + "/"
                + name;
    }
}
