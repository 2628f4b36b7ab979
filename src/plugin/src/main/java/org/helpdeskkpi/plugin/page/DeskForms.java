package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Kind;
import org.helpdeskkpi.plugin.page.form.Rows;

/** The forms for what a help desk is made of. */
final class DeskForms {
    private static final String[] MODES = {"leads", "all", "self", "team", "off"};

    private DeskForms() {}

    static Form people() {
        return new Form(
                List.of(
                        Field.of("projects", Kind.TICKS).from(AdminChoices.PROJECTS).hinted(),
                        Field.of("crew.everyoneButReporter", Kind.FLAG).hinted(),
                        Field.of("crew.agentGroups", Kind.LINES).hinted(),
                        Field.of("crew.agentRoles", Kind.LINES).hinted(),
                        Field.of("crew.agents", Kind.LINES).hinted(),
                        Field.of("crew.leadGroups", Kind.LINES).hinted(),
                        Field.of("crew.leads", Kind.LINES).hinted(),
                        Field.of("crew.robots", Kind.LINES).hinted()));
    }

    static Form privacy() {
        return new Form(
                List.of(
                        Field.choice("privacy.mode", Kind.RADIO, MODES).hinted(),
                        new Rows(
                                        "privacy.projects",
                                        List.of(
                                                Field.of("project", Kind.SELECT)
                                                        .from(AdminChoices.PROJECTS),
                                                Field.choice("mode", Kind.SELECT, MODES)
                                                        .labelled("privacy.mode")),
                                        Map.of())
                                .keyedBy("project")));
    }

    static Form queues() {
        return new Form(
                List.of(
                        new Rows(
                                "queues",
                                List.of(
                                        Field.of("name", Kind.TEXT),
                                        Field.of("id", Kind.ID),
                                        Field.of("tier", Kind.NUMBER),
                                        Field.of("calendar", Kind.SELECT)
                                                .from(AdminChoices.CALENDARS),
                                        Field.of("when", Kind.CONDITIONS)),
                                Map.of("tier", "1")),
                        Field.of("queueField", Kind.OPTIONAL).hinted(),
                        Field.of("channelField", Kind.OPTIONAL).hinted()));
    }
}
