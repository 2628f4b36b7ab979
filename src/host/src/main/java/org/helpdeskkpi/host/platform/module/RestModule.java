package org.helpdeskkpi.host.platform.module;

import java.util.List;

/** A {@code <rest>} module: resources of some packages under a path and version. */
public record RestModule(String path, String version, List<String> packages) {
    static RestModule of(Xml xml) {
        return new RestModule(
                xml.attribute("path").replaceFirst("^/", ""),
                xml.attribute("version"),
                xml.texts("package"));
    }
}
