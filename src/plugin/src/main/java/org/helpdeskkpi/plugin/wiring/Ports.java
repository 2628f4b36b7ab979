package org.helpdeskkpi.plugin.wiring;

import java.time.InstantSource;
import org.helpdeskkpi.core.app.Computations;
import org.helpdeskkpi.core.app.Memberships;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ViewNotes;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.plugin.access.JiraGroups;
import org.helpdeskkpi.plugin.access.ProjectRoles;
import org.helpdeskkpi.plugin.history.Changes;
import org.helpdeskkpi.plugin.history.Comments;
import org.helpdeskkpi.plugin.history.CustomFields;
import org.helpdeskkpi.plugin.history.IssueReader;
import org.helpdeskkpi.plugin.history.JiraTicketHistory;
import org.helpdeskkpi.plugin.history.UpdatedIssues;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.helpdeskkpi.plugin.store.AoKpiStore;
import org.helpdeskkpi.plugin.store.AoMarks;
import org.helpdeskkpi.plugin.store.AoMembershipLog;
import org.helpdeskkpi.plugin.store.AoSettingsStore;
import org.helpdeskkpi.plugin.store.AoViewLog;
import org.helpdeskkpi.plugin.store.SettingsText;

/** The core's ports on Jira's services. */
final class Ports {
    final KpiStore store;
    final SettingsStore settings;
    final Marks marks;
    final Groups groups;
    final ViewNotes views;
    final Memberships memberships;
    final Computations computations;
    final TicketHistory history;

    Ports(JiraServices jira, InstantSource clock) {
        store = new AoKpiStore(jira.activeObjects(), clock);
        settings = new AoSettingsStore(jira.activeObjects(), new StoredText(), Settings.defaults());
        marks = new AoMarks(jira.activeObjects());
        groups = new JiraGroups(jira.users(), jira.groups(), roles(jira), clock);
        views = new ViewNotes(new AoViewLog(jira.activeObjects()), clock);
        memberships =
                new Memberships(groups, new AoMembershipLog(jira.activeObjects()), clock)
                        .telling(views::renamed);
        computations = new Computations(settings, memberships);
        history = history(jira, clock);
    }

    private ProjectRoles roles(JiraServices jira) {
        return new ProjectRoles(
                jira.roles(), jira.projects(), () -> settings.current().settings().projects());
    }

    private static TicketHistory history(JiraServices jira, InstantSource clock) {
        IssueReader reader =
                new IssueReader(
                        new CustomFields(jira.customFields()),
                        new Changes(jira.changes()),
                        new Comments(jira.comments(), jira.properties()));
        return new JiraTicketHistory(
                jira.issues(), jira.projects(), reader, new UpdatedIssues(jira.search(), clock));
    }

    /** Settings in the store are the same document as everywhere else. */
    private record StoredText(SettingsJson json) implements SettingsText {
        StoredText() {
            this(new SettingsJson());
        }

        @Override
        public String write(Settings settings) {
            return json.write(settings).toString();
        }

        @Override
        public Settings read(String text) {
            var draft = json.parse(text);
            return draft.settings()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "stored settings can't be read: " + draft.problems()));
        }
    }
}
