package org.helpdeskkpi.host.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.platform.module.WebPanel;
import org.helpdeskkpi.host.platform.template.Raw;
import org.helpdeskkpi.host.web.Platform;

/** The panels that the app adds to Jira's pages. */
public final class Panels {
    private static final String BESIDE_AN_ISSUE = "atl.jira.view.issue.right.context";
    private final Platform platform;
    private final Conditions conditions;

    Panels(Platform platform) {
        this.platform = platform;
        conditions = new Conditions(platform);
    }

    /** A panel with its heading; what is in it is HTML of the app's own. */
    public record Panel(String key, String label, Raw html) {}

    /** The panels beside an issue, for the user of this request. */
    public List<Panel> beside(Issue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("user", platform.user());
        return platform.plugin().webPanels().stream()
                .filter(panel -> panel.location().equals(BESIDE_AN_ISSUE))
                .filter(panel -> conditions.hold(panel.conditions(), context))
                .sorted(Comparator.comparingInt(WebPanel::weight))
                .map(panel -> panel(panel, context))
                .toList();
    }

    /** Only what its context provider answers is there for the template, as in Jira. */
    private Panel panel(WebPanel panel, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        if (!panel.contextProvider().isEmpty()) {
            values = provider(panel.contextProvider()).getContextMap(values);
        }
        var html = new StringWriter();
        try {
            platform.services().templates().render(panel.template(), values, html);
        } catch (IOException e) {
            throw new UncheckedIOException(panel.template(), e);
        }
        return new Panel(
                panel.key(), platform.texts().getText(panel.labelKey()), new Raw(html.toString()));
    }

    private ContextProvider provider(String className) {
        try {
            Class<?> type = Class.forName(className);
            ContextProvider made = platform.beans().create(type.asSubclass(ContextProvider.class));
            made.init(Map.of());
            return made;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No such context provider: " + className, e);
        }
    }
}
