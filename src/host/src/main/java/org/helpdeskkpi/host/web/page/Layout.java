package org.helpdeskkpi.host.web.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.host.platform.template.Allowlist;
import org.helpdeskkpi.host.platform.template.Raw;
import org.helpdeskkpi.host.platform.template.RequiredResources;
import org.helpdeskkpi.host.platform.template.VelocityTemplates;
import org.helpdeskkpi.host.web.Platform;

/** What surrounds every page: styles and scripts, the header with its menus, the admin menu. */
public final class Layout {
    private final Platform platform;
    private final Menus menus;
    private final WebResources resources;
    private final VelocityTemplates templates = new VelocityTemplates(Allowlist.ofTheHost());

    public Layout(Platform platform) {
        this.platform = platform;
        menus = new Menus(platform);
        resources = new WebResources(platform.plugin());
    }

    /** A page's parts: its title is HTML already, as it stood in the page. */
    public record Content(String title, String head, String body, String decorator) {}

    public Menus menus() {
        return menus;
    }

    /** Sends one of the host's own pages: {@code host/NAME.vm} in this decorator. */
    public void send(
            String name,
            String decorator,
            Map<String, Object> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = new HashMap<>(model);
        values.put("base", Platform.CONTEXT_PATH);
        values.put("token", platform.tokens().getXsrfToken(request, response, true));
        String body = rendered(name, values);
        String title =
                org.helpdeskkpi.host.platform.template.Html.escape((String) model.get("title"));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(around(new Content(title, "", body, decorator), request, response));
    }

    /** The whole page round some content. */
    public String around(Content content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApplicationUser user = platform.user();
        Map<String, Object> values = new HashMap<>();
        values.put("base", Platform.CONTEXT_PATH);
        values.put("lang", platform.loggedIn().getLocale().toLanguageTag());
        Theme theme = Theme.of(request, response);
        values.put("mode", theme.mode());
        values.put("themes", themes(theme, request));
        values.put("title", new Raw(content.title()));
        values.put("head", new Raw(content.head()));
        values.put("body", new Raw(content.body()));
        values.put("decorator", content.decorator());
        values.put("token", platform.tokens().getXsrfToken(request, response, true));
        values.put("user", user);
        values.put("isAdmin", platform.isAdmin(user));
        values.put("top", menus.in("system.top.navigation.bar", Map.of()));
        values.put("personal", menus.in("system.user.options", Map.of()));
        values.put("admin", isAdminPage(content) ? menus.administration() : List.of());
        List<String> contexts = new ArrayList<>(RequiredResources.takeContexts());
        contexts.addAll(List.of(content.decorator(), "atl.global"));
        Set<String> asked = RequiredResources.take();
        values.put("styles", resources.links(contexts, asked, ".css"));
        values.put("scripts", resources.links(contexts, asked, ".js"));
        return rendered("layout", values);
    }

    /** The same page in the other colours. */
    private static List<Link> themes(Theme now, HttpServletRequest request) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme != now)
                .map(
                        theme ->
                                new Link(
                                        "theme-" + theme.id(),
                                        theme.id() + " colours",
                                        theme.address(request)))
                .toList();
    }

    private static boolean isAdminPage(Content content) {
        return content.decorator().equals("atl.admin");
    }

    private String rendered(String name, Map<String, Object> values) throws IOException {
        var page = new StringWriter();
        templates.render("host/" + name + ".vm", values, page);
        return page.toString();
    }
}
