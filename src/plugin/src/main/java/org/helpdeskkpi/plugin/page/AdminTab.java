package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.page.form.Form;

/** The tabs of the admin area that edit a part of the settings each. */
enum AdminTab {
    DESK(DeskForms.people()),
    QUEUES(DeskForms.queues()),
    CALENDARS(CalendarForms.calendars()),
    TARGETS(TargetForms.targets()),
    DEFINITIONS(DefinitionForms.definitions()),
    ESCALATION(DefinitionForms.escalation()),
    PRIVACY(DeskForms.privacy());

    static final String OVERVIEW = "overview";
    static final String DOCUMENT = "document";

    private final Form form;

    AdminTab(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** As it stands in addresses and in keys of texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when that is another tab. */
    static AdminTab of(String id) {
        return Stream.of(values()).filter(tab -> tab.id().equals(id)).findFirst().orElse(null);
    }

    /** Every tab's id, in the order in which they are shown. */
    static List<String> ids() {
        return Stream.of(Stream.of(OVERVIEW), parts(), Stream.of(DOCUMENT))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Stream<String> parts() {
        return Stream.of(values()).map(AdminTab::id);
    }
}
