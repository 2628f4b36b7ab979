package org.helpdeskkpi.host.platform.module;

import java.util.List;

/** A {@code <servlet>} module, reached under {@code /plugins/servlet}. */
public record ServletModule(String key, String className, List<String> patterns) {
    static ServletModule of(Xml xml) {
        return new ServletModule(
                xml.attribute("key"), xml.attribute("class"), xml.texts("url-pattern"));
    }
}
