package org.helpdeskkpi.host.platform.template;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Renders templates from the class path. */
public final class VelocityTemplates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();

    public VelocityTemplates(Allowlist allowlist) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty(
                "classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        engine.init();
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer)
            throws IOException {
        // Rendered in full first: a page that fails half way must not be sent half.
        writer.write(rendered(templateName, context));
    }

    private String rendered(String templateName, Map<String, Object> context) {
        var values = new VelocityContext();
        context.forEach(values::put);
        values.put("webResourceManager", new RequiredResources());
        var cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(escaping());
        cartridge.attachToContext(values);
        var page = new StringWriter();
        try {
            engine.getTemplate(templateName.replaceFirst("^/", "")).merge(values, page);
        } catch (RuntimeException e) {
            throw new RenderingException(templateName + ": " + e.getMessage(), e);
        }
        return page.toString();
    }

    private static ReferenceInsertionEventHandler escaping() {
        return (reference, value) -> {
            if (value == null || value instanceof Raw) {
                return value;
            }
            return Html.escape(value.toString());
        };
    }
}
