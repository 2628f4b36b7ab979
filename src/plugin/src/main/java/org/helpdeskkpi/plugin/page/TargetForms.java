package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Kind;
import org.helpdeskkpi.plugin.page.form.Rows;

/** The form for targets. */
final class TargetForms {
    private TargetForms() {}

    static Form targets() {
        return new Form(
                List.of(
                        new Rows(
                                "targets",
                                List.of(
                                        Field.of("name", Kind.TEXT),
                                        Field.choice(
                                                "metric",
                                                Kind.SELECT,
                                                "firstResponse",
                                                "nextResponse",
                                                "resolution",
                                                "timeInQueue"),
                                        Field.of("duration", Kind.HOURS).hinted(),
                                        Field.of("calendar", Kind.SELECT)
                                                .from(AdminChoices.TARGET_CALENDARS),
                                        Field.of("when", Kind.CONDITIONS).hinted(),
                                        Field.of("pausedIn", Kind.LINES).hinted(),
                                        Field.choice(
                                                "reopen",
                                                Kind.SELECT,
                                                "continue",
                                                "restart",
                                                "ignore"),
                                        Field.of("validFrom", Kind.OPTIONAL).hinted()),
                                Map.of(
                                        "metric", "firstResponse",
                                        "calendar", "queue",
                                        "reopen", "continue")),
                        Field.of("atRisk", Kind.PERCENT).hinted()));
    }
}
