package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders Velocity templates. */
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws IOException;
}
