package org.helpdeskkpi.host.web.page;

import com.atlassian.jira.issue.Issue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.helpdeskkpi.host.platform.module.WebItem;
import org.helpdeskkpi.host.web.Platform;

/** Jira's menus with the web items that the app adds to them. */
public final class Menus {
    private final Platform platform;
    private final Conditions conditions;

    Menus(Platform platform) {
        this.platform = platform;
        conditions = new Conditions(platform);
    }

    /** The items of a section and of the sections inside it, for the user of this request. */
    public List<Link> in(String section, Map<String, Object> context) {
        return matching(
                item -> item.section().equals(section) || item.section().startsWith(section + "/"),
                context);
    }

    /** The administration's menu. */
    public List<Link> administration() {
        return matching(
                item ->
                        item.section().startsWith("admin")
                                || item.section().startsWith("system.admin"),
                Map.of());
    }

    /** The tools of an issue. */
    public List<Link> of(Issue issue) {
        return matching(
                item ->
                        item.section().startsWith("operations-")
                                || item.section().startsWith("opsbar-")
                                || item.section().startsWith("jira.issue.tools"),
                Map.of("issue", issue));
    }

    private List<Link> matching(Predicate<WebItem> wanted, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put("user", platform.user());
        return platform.plugin().webItems().stream()
                .filter(wanted)
                .filter(item -> conditions.hold(item.conditions(), values))
                .sorted(Comparator.comparingInt(WebItem::weight))
                .map(item -> link(item, context))
                .toList();
    }

    private Link link(WebItem item, Map<String, Object> context) {
        String url = item.link();
        if (context.get("issue") instanceof Issue issue) {
            url =
                    url.replaceAll("\\$!?\\{?issue\\.key\\}?", issue.getKey())
                            .replaceAll("\\$!?\\{?issue\\.id\\}?", issue.getId().toString());
        }
        return new Link(
                item.linkId().isEmpty() ? item.key() : item.linkId(),
                platform.texts().getText(item.labelKey()),
                url.startsWith("/") ? Platform.CONTEXT_PATH + url : url);
    }
}
