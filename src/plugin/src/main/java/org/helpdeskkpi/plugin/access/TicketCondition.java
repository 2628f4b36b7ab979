package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Shows something on the tickets of a help desk only, to its agents and whoever may more. */
public final class TicketCondition implements Condition {
    private final Access access;
    private final SettingsStore settings;

    @Inject
    public TicketCondition(Access access, SettingsStore settings) {
        this.access = access;
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> params) {
        // there is nothing to choose
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && isShownFor(issue.getProjectObject())
                && access.role().isAtLeast(Role.AGENT);
    }

    /** The key of the issue that a page of Jira is about; empty off any issue. */
    public static String issueKey(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue ? issue.getKey() : "";
    }

    /** One whose privacy mode is off shows nothing to anyone. */
    private boolean isShownFor(Project project) {
        return project != null
                && settings.current().settings().projects().contains(project.getKey())
                && access.mode(project.getKey()) != Privacy.Mode.OFF;
    }
}
