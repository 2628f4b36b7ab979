package org.helpdeskkpi.plugin.template;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * Renders as Jira does: only the page and the web resources are there, and references are escaped.
 */
final class Renderer {
    private final VelocityEngine engine = new VelocityEngine();
    private final Set<String> calls = new TreeSet<>();
    private final WebResources resources = new WebResources();

    Renderer() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty(
                "classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, Watcher.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setApplicationAttribute(Watcher.CALLS, calls);
        engine.init();
    }

    String render(String template, Record page) {
        VelocityContext context = new VelocityContext();
        context.put("page", page);
        context.put("webResourceManager", resources);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(Renderer::escaped);
        events.attachToContext(context);
        StringWriter html = new StringWriter();
        engine.getTemplate(template).merge(context, html);
        return html.toString();
    }

    /** Every method that was called so far. */
    Set<String> calls() {
        return calls;
    }

    /** Every web resource that was required so far. */
    Set<String> required() {
        return resources.required;
    }

    /** Jira lets pass what a reference whose name ends in "html" holds. */
    private static Object escaped(String reference, Object value) {
        String name = reference.toLowerCase(Locale.ROOT).replaceAll("[{}()]", "");
        if (value == null || name.endsWith("html")) {
            return value;
        }
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Stands for what Jira puts into every template's context. */
    public static final class WebResources {
        private final Set<String> required = new TreeSet<>();

        public void requireResource(String name) {
            required.add(name);
        }
    }
}
