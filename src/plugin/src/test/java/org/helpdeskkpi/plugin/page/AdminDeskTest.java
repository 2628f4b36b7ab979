package org.helpdeskkpi.plugin.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.plugin.descriptor.English;
import org.helpdeskkpi.plugin.page.AdminDesk.Change;
import org.helpdeskkpi.plugin.page.AdminDesk.Outcome;
import org.helpdeskkpi.plugin.page.form.RowMove;
import org.helpdeskkpi.plugin.page.form.Typing;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdminDeskTest {
    private static final Change FIRST = new Change(1, 0, "admin", "why");
    private static final SettingsJson JSON = new SettingsJson();
    private final MemorySettingsStore store = new MemorySettingsStore();
    private final EditSettings edit = new EditSettings(store);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final List<String> backfills = new ArrayList<>();
    private final AdminDesk desk =
            new AdminDesk(
                    store, edit, () -> backfills.add("followed"), projects, () -> Instant.EPOCH);

    AdminDeskTest() {
        Project help = mock(Project.class);
        when(help.getKey()).thenReturn("HELP");
        when(projects.getProjectObjects()).thenReturn(List.of(help));
        Settings everything = JSON.parse(Everything.DOCUMENT).settings().orElseThrow();
        edit.replace(0, everything, "", "lead", Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void aTabThatIsSavedUnchangedLeavesEveryPartAsItIs(AdminTab tab) {
        String before = desk.document().toString();
        Typing typing = tab.form().fill(desk.document());
        assertThat(JSON.write(desk.draft(tab.form(), typing, 1).settings().orElseThrow()))
                .hasToString(JSON.write(store.current().settings()).toString());
        assertThat(desk.save(tab.form(), typing, FIRST)).isEqualTo(new Outcome.Unchanged());
        assertThat(desk.document().toString()).isEqualTo(before);
        assertThat(backfills).isEmpty();
    }

    @Test
    void everyPartButThoseWithoutATabIsOnOneTabOnly() {
        List<String> keys = new ArrayList<>();
        for (AdminTab tab : AdminTab.values()) {
            keys.addAll(tab.form().keys());
        }
        List<String> all = new ArrayList<>();
        desk.document().fieldNames().forEachRemaining(all::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aChangeIsSavedAndEveryTicketComputedAgain() {
        assertThat(save(AdminTab.QUEUES, "queues[0].name", "Invoices"))
                .isEqualTo(new Outcome.Saved(2, false));
        assertThat(desk.document().at("/queues/0/name").asText()).isEqualTo("Invoices");
        assertThat(store.current().author()).isEqualTo("admin");
        assertThat(store.current().note()).isEqualTo("why");
        assertThat(backfills).containsExactly("followed");
    }

    @Test
    void whoeverChangedAnotherPartInTheMeantimeLosesNothing() {
        save(AdminTab.DESK, "crew.robots", "r2");
        assertThat(save(AdminTab.QUEUES, "queues[0].name", "Invoices"))
                .isEqualTo(new Outcome.Saved(3, true));
        assertThat(desk.document().at("/crew/robots/0").asText()).isEqualTo("r2");
    }

    @Test
    void whoeverChangedTheSamePartIsNotOverwritten() {
        save(AdminTab.QUEUES, "queues[0].name", "Invoices");
        Outcome outcome = save(AdminTab.QUEUES, "queues[1].name", "All else");
        assertThat(outcome).isEqualTo(new Outcome.Overtaken(store.current()));
        assertThat(desk.document().at("/queues/0/name").asText()).isEqualTo("Invoices");
    }

    @Test
    void aCalendarCanBeRenamedAlthoughQueuesNameIt() {
        assertThat(save(AdminTab.CALENDARS, "calendars[1].name", "Late shift"))
                .isEqualTo(new Outcome.Saved(2, false));
        assertThat(desk.document().at("/queues/0/calendar").asText()).isEqualTo("Late shift");
        assertThat(desk.document().at("/targets/0/calendar").asText()).isEqualTo("Late shift");
    }

    @Test
    void aQueueCanGetAnotherIdAlthoughTargetsNameIt() {
        assertThat(save(AdminTab.QUEUES, "queues[0].id", "invoices"))
                .isEqualTo(new Outcome.Saved(2, false));
        assertThat(desk.document().at("/targets/0/when/queue/0").asText()).isEqualTo("invoices");
    }

    @Test
    void aCalendarThatAQueueNamesIsNotLostUnnoticed() {
        Typing typing =
                RowMove.of("calendars:remove:1")
                        .orElseThrow()
                        .apply(
                                AdminTab.CALENDARS.form(),
                                AdminTab.CALENDARS.form().fill(desk.document()),
                                key -> key);
        Outcome outcome = desk.save(AdminTab.CALENDARS.form(), typing, FIRST);
        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::path)
                .containsExactly("queues[0].calendar", "targets[0].calendar");
    }

    @Test
    void onlyTheVersionThatWasSeenIsReplaced() {
        save(AdminTab.QUEUES, "queues[0].name", "Invoices");
        Typing typing = typed(AdminTab.QUEUES, "queues[1].name", "All else");
        assertThat(desk.save(AdminTab.QUEUES.form(), typing, new Change(1, 3, "admin", "")))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(desk.save(AdminTab.QUEUES.form(), typing, new Change(1, 2, "admin", "")))
                .isEqualTo(new Outcome.Saved(3, true));
        assertThat(desk.document().at("/queues/0/name").asText()).isEqualTo("Billing");
    }

    @Test
    void aProjectThatDoesNotExistIsRefusedAtItsField() {
        Outcome outcome = save(AdminTab.DESK, "projects", "HELP\nGONE");
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused(
                                List.of(
                                        new Problem(
                                                "projects",
                                                "helpdesk-kpi.problem.noProject",
                                                "GONE"))));
    }

    @Test
    void anImportReplacesTheCurrentVersionOnly() {
        String document = "{\"projects\": [\"HELP\"]}";
        assertThat(desk.take(document, FIRST)).isEqualTo(new Outcome.Saved(2, false));
        assertThat(desk.take("{\"minimumN\": 3}", FIRST))
                .isEqualTo(new Outcome.Overtaken(store.current()));
        assertThat(desk.take("{\"minimumN\": 3}", new Change(1, 2, "admin", "")))
                .isEqualTo(new Outcome.Saved(3, false));
    }

    @Test
    void mistakesOfAnImportAreToldWithTheirPlaceWhereItWasPasted() {
        Outcome outcome = desk.take("{\"queues\": [{\"tier\": 1}]}", FIRST);
        assertThat(English.lines(((Outcome.Refused) outcome).problems()))
                .containsExactly("document: queues[0].id: This is missing.");
        Outcome unknown = desk.take("{\"projects\": [\"X\"]}", FIRST);
        assertThat(English.lines(((Outcome.Refused) unknown).problems()))
                .containsExactly("document: projects: There is no project \"X\".");
    }

    @Test
    void aNoteThatCannotBeStoredIsRefused() {
        Change change = new Change(1, 0, "admin", "n".repeat(SettingsJson.LONGEST_NOTE + 1));
        Typing typing = typed(AdminTab.QUEUES, "queues[0].name", "Invoices");
        Outcome outcome = desk.save(AdminTab.QUEUES.form(), typing, change);
        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::path)
                .containsExactly("note");
    }

    @Test
    void everyMistakeIsNamedAndNothingSaved() {
        Outcome outcome = save(AdminTab.QUEUES, "queues[0].tier", "high");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::path)
                .containsExactly("queues[0].tier");
        assertThat(store.current().number()).isEqualTo(1);
    }

    private Outcome save(AdminTab tab, String field, String value) {
        return desk.save(tab.form(), typed(tab, field, value), FIRST);
    }

    private Typing typed(AdminTab tab, String field, String value) {
        Map<String, String> values = new HashMap<>(tab.form().fill(desk.document(1)).values());
        values.put(field, value);
        return new Typing(values);
    }
}
