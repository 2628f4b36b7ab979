package org.helpdeskkpi.host.platform.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code <web-resource>} module: scripts and styles by download name, and where they belong. */
public record WebResource(
        String key,
        Map<String, String> files,
        List<String> contexts,
        List<String> dependencies,
        boolean translated) {
    static WebResource of(Xml xml) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Xml resource : xml.all("resource")) {
            if (resource.attribute("type").equals("download")) {
                files.put(resource.attribute("name"), resource.attribute("location"));
            }
        }
        boolean translated =
                xml.all("transformation").stream()
                        .filter(t -> t.attribute("extension").equals("js"))
                        .flatMap(t -> t.all("transformer").stream())
                        .anyMatch(t -> t.attribute("key").equals("jsI18n"));
        return new WebResource(
                xml.attribute("key"),
                files,
                xml.texts("context"),
                xml.texts("dependency"),
                translated);
    }
}
