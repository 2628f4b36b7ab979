package org.helpdeskkpi.plugin.page;

import java.util.List;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Heading;
import org.helpdeskkpi.plugin.page.form.Kind;

/** The form for how figures are counted. */
final class DefinitionForms {
    private DefinitionForms() {}

    static Form definitions() {
        return new Form(
                List.of(
                        new Heading("frt"),
                        Field.choice(
                                "firstResponse",
                                Kind.RADIO,
                                "publicAgentReply",
                                "anyCommentButReporters"),
                        new Heading("art"),
                        Field.choice("resolution", Kind.RADIO, "last", "first", "openTime"),
                        Field.choice(
                                "resolved.by",
                                Kind.RADIO,
                                "resolution",
                                "status",
                                "resolutionDate"),
                        Field.of("resolved.statuses", Kind.LINES).hinted(),
                        Field.of("excludedResolutions", Kind.LINES).hinted(),
                        new Heading("fcr"),
                        Field.of("firstContact.maxReplies", Kind.NUMBER).hinted(),
                        Field.of("firstContact.window", Kind.DURATION).hinted(),
                        Field.of("firstContact.thanks", Kind.DURATION).hinted(),
                        new Heading("escalation"),
                        Field.of("escalation.tierUp", Kind.FLAG),
                        Field.of("escalation.priorities", Kind.LINES).hinted(),
                        Field.of("escalation.labels", Kind.LINES).hinted(),
                        Field.of("escalation.fields", Kind.CONDITIONS).hinted(),
                        Field.of("escalation.links", Kind.LINES).hinted(),
                        new Heading("few"),
                        Field.of("minimumN", Kind.NUMBER).hinted()));
    }
}
