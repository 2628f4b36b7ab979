package org.helpdeskkpi.plugin.page;

import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.plugin.page.form.Entry;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Heading;
import org.helpdeskkpi.plugin.page.form.Kind;

/** The forms for how figures are counted. */
final class DefinitionForms {
    private DefinitionForms() {}

    static Form definitions() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(firstResponse());
        entries.addAll(resolution());
        entries.addAll(firstContact());
        entries.addAll(exclusions());
        entries.add(new Heading("few"));
        entries.add(Field.of("minimumN", Kind.NUMBER).hinted());
        return new Form(entries);
    }

    static Form escalation() {
        return new Form(
                List.of(
                        new Heading("escalation"),
                        Field.of("escalation.tierUp", Kind.FLAG),
                        Field.of("escalation.priorities", Kind.LINES).hinted(),
                        Field.of("escalation.labels", Kind.LINES).hinted(),
                        Field.of("escalation.fields", Kind.CONDITIONS).hinted(),
                        Field.of("escalation.links", Kind.LINES).hinted(),
                        Field.choice("escalation.credit", Kind.RADIO, "escalator", "assignee")));
    }

    private static List<Entry> firstResponse() {
        return List.of(
                new Heading("frt"),
                Field.choice(
                        "firstResponse.by",
                        Kind.RADIO,
                        "publicAgentReply",
                        "anyCommentButReporters",
                        "statusLeft"),
                Field.of("firstResponse.statuses", Kind.LINES).hinted(),
                Field.choice("firstResponse.credit", Kind.RADIO, "responder", "assignee"));
    }

    private static List<Entry> resolution() {
        return List.of(
                new Heading("art"),
                Field.choice("resolution.by", Kind.RADIO, "last", "first", "openTime"),
                Field.choice("resolved.by", Kind.RADIO, "resolution", "status", "resolutionDate"),
                Field.of("resolved.statuses", Kind.LINES).hinted(),
                Field.of("resolution.pausedIn", Kind.LINES).hinted(),
                Field.choice(
                        "resolution.credit", Kind.RADIO, "assignee", "resolver", "lastReplier"));
    }

    private static List<Entry> firstContact() {
        return List.of(
                new Heading("fcr"),
                Field.choice(
                        "firstContact.by",
                        Kind.RADIO,
                        "replies",
                        "noFollowUp",
                        "oneAgent",
                        "within"),
                Field.of("firstContact.minReplies", Kind.NUMBER).hinted(),
                Field.of("firstContact.maxReplies", Kind.NUMBER).hinted(),
                Field.of("firstContact.within", Kind.DURATION).hinted(),
                Field.of("firstContact.window", Kind.DURATION).hinted(),
                Field.of("firstContact.thanks", Kind.DURATION).hinted(),
                Field.choice("firstContact.of", Kind.RADIO, "resolved", "received"));
    }

    private static List<Entry> exclusions() {
        return List.of(
                new Heading("exclusions"),
                Field.of("exclusions.resolutions", Kind.LINES).hinted(),
                Field.of("exclusions.links", Kind.LINES).hinted(),
                Field.of("exclusions.labels", Kind.LINES).hinted(),
                Field.of("exclusions.issueTypes", Kind.LINES).hinted(),
                Field.of("exclusions.subTasks", Kind.FLAG),
                Field.of("exclusions.reportedByAgents", Kind.FLAG),
                Field.of("exclusions.createdBefore", Kind.OPTIONAL).hinted());
    }
}
