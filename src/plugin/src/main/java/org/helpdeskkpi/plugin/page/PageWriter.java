package org.helpdeskkpi.plugin.page;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.Sentence;

/** Renders a page record with its template. */
public final class PageWriter {
    private final TemplateRenderer renderer;
    private final I18nResolver texts;

    public PageWriter(TemplateRenderer renderer, I18nResolver texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    /** The texts a page shows, in the reader's language. */
    UnaryOperator<String> texts() {
        return texts::getText;
    }

    Sentence.Language language() {
        return texts::getText;
    }

    String text(String key, String... arguments) {
        return texts.getText(key, (Serializable[]) arguments);
    }

    void write(HttpServletResponse response, String template, Record page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        renderer.render(template, Map.of("page", page), response.getWriter());
    }
}
