package org.helpdeskkpi.host.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.host.web.page.Layout;

/** Puts Jira's header round the pages that name a decorator, as Jira's SiteMesh does. */
public final class DecoratorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]+)\"\\s*/?>");
    private static final Pattern TITLE = part("title");
    private static final Pattern HEAD = part("head");
    private static final Pattern BODY = part("body");
    private final transient Layout layout;

    public DecoratorFilter(Layout layout) {
        this.layout = layout;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var held = new HeldResponse(response);
        chain.doFilter(request, held);
        byte[] bytes = held.bytes();
        if (held.isHtml() && bytes.length > 0) {
            String page = new String(bytes, StandardCharsets.UTF_8);
            Matcher decorator = DECORATOR.matcher(page);
            if (decorator.find()) {
                page = decorated(decorator.group(1), page, request, response);
            }
            bytes = page.getBytes(StandardCharsets.UTF_8);
        }
        if (!response.isCommitted()) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private String decorated(
            String decorator, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String head = found(HEAD, page);
        String rest = TITLE.matcher(DECORATOR.matcher(head).replaceAll("")).replaceAll("").strip();
        String body = found(BODY, page);
        var content =
                new Layout.Content(
                        found(TITLE, page).strip(), rest, body.isEmpty() ? page : body, decorator);
        return layout.around(content, request, response);
    }

    private static String found(Pattern part, String page) {
        Matcher matcher = part.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Pattern part(String tag) {
        return Pattern.compile(
                "<" + tag + "(?:\\s[^>]*)?>(.*?)</" + tag + ">",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }
}
