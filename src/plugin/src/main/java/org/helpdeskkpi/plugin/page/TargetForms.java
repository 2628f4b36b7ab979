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
                                        Field.choice(
                                                "metric",
                                                Kind.SELECT,
                                                "firstResponse",
                                                "resolution"),
                                        Field.of("queue", Kind.SELECT).from(AdminChoices.QUEUES),
                                        Field.of("duration", Kind.HOURS).hinted(),
                                        Field.choice("time", Kind.SELECT, "elapsed", "business")),
                                Map.of("metric", "firstResponse", "time", "business"))));
    }
}
