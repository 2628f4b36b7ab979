package org.helpdeskkpi.plugin.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.plugin.access.People;
import org.helpdeskkpi.plugin.page.form.RowMove;
import org.helpdeskkpi.plugin.page.form.Typing;

/** What the admin area says about what happened. */
record AdminWords(PageWriter writer, People people) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** What came of the save that led to this address. */
    Notice saved(String version, boolean merged) {
        if (version == null) {
            return Notice.NONE;
        }
        return version.equals("same")
                ? new Notice("info", writer.text("helpdesk-kpi.admin.unchanged"))
                : new Notice(
                        "success",
                        merged
                                ? writer.text("helpdesk-kpi.admin.merged", version)
                                : writer.text("helpdesk-kpi.admin.saved", version));
    }

    /** What a button did to the rows, for whoever does not see it. */
    Notice moved(RowMove move, Typing after, String row) {
        int place = move.place(after);
        String said =
                switch (move.kind()) {
                    case "add" -> writer.text("helpdesk-kpi.admin.added", row);
                    case "remove" -> writer.text("helpdesk-kpi.admin.removed");
                    default ->
                            writer.text(
                                    "helpdesk-kpi.admin.moved",
                                    row,
                                    String.valueOf(place + 1),
                                    String.valueOf(after.count(move.list())));
                };
        return new Notice("info", said);
    }

    /** Who was faster. */
    String overtaken(SettingsVersion by) {
        return writer.text(
                "helpdesk-kpi.admin.conflict",
                String.valueOf(by.number()),
                people.get(by.author()).name(),
                TIME.format(by.savedAt()));
    }
}
