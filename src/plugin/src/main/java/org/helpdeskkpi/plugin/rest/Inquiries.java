package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;

/**
 * The way of every call for figures: the values that answer are chosen, the parameters are read,
 * the scope is checked, and only then is anything answered.
 */
public final class Inquiries {
    private final EditionChoice editions;
    private final ScopeCheck scopes;
    private final InstantSource clock;

    public Inquiries(EditionChoice editions, ScopeCheck scopes, InstantSource clock) {
        this.editions = editions;
        this.scopes = scopes;
        this.clock = clock;
    }

    <P extends Asked> Answer answer(
            Map<String, List<String>> given, CallForm<P> form, Function<Inquiry<P>, Answer> work) {
        return editions.answer(given, edition -> answer(given, form, edition, work));
    }

    private <P extends Asked> Answer answer(
            Map<String, List<String>> given,
            CallForm<P> form,
            ShownEdition edition,
            Function<Inquiry<P>, Answer> work) {
        Instant now = clock.instant();
        Settings settings = edition.version().settings();
        ReportReading reading = new ReportReading(given, form.names());
        P asked = form.reader().read(reading, now, settings.calendars().standard().zone());
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked.report(), settings);
        return checked.refusal()
                .orElseGet(
                        () -> {
                            scopes.note(form.kind(), asked.report().by(), checked);
                            return work.apply(new Inquiry<>(asked, checked, edition, now));
                        });
    }
}
