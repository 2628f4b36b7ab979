package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.Eyes;
import org.helpdeskkpi.plugin.access.View;

/** Answers calls about one ticket. */
public final class TicketDesk {
    private final TicketHistory history;
    private final KpiStore store;
    private final EditionChoice editions;
    private final Eyes eyes;
    private final TicketJson json;

    public TicketDesk(
            TicketHistory history,
            KpiStore store,
            EditionChoice editions,
            Eyes eyes,
            TicketJson json) {
        this.history = history;
        this.store = store;
        this.editions = editions;
        this.eyes = eyes;
        this.json = json;
    }

    /** Whether it is unknown or hidden is told to nobody. */
    Answer ticket(String key, String version) {
        return editions.answer(version, edition -> ticket(key, edition));
    }

    private Answer ticket(String key, ShownEdition edition) {
        return history.byKey(key)
                .flatMap(ticket -> seen(ticket, edition))
                .orElseGet(
                        () ->
                                Answer.wrong(
                                        Answer.NOT_FOUND,
                                        "key",
                                        "helpdesk-kpi.problem.noTicket",
                                        key));
    }

    private Optional<Answer> seen(TicketId ticket, ShownEdition edition) {
        return eyes.find(ticket)
                .flatMap(
                        seen ->
                                store.find(edition.number(), ticket)
                                        .map(kpis -> answer(kpis, seen, edition)));
    }

    private Answer answer(TicketKpis kpis, Browsing.Seen seen, ShownEdition edition) {
        SettingsVersion version = edition.version();
        View view = eyes.view(kpis.project());
        Privacy.Mode mode = eyes.mode(kpis.project());
        boolean told = version.settings().sortByPerson() && mode.hidesFromLeads();
        if (told || !view.sight().isAtLeast(Sight.TEAM)) {
            Sentence why = PrivacyCheck.refusal(mode, List.of(kpis.project()));
            return Answer.wrong(Answer.FORBIDDEN, "key", why);
        }
        if (view.sight() == Sight.EVERYONE) {
            eyes.note(view, "evidence", kpis.project());
        }
        return Answer.ok(
                EditionJson.tell(
                        edition, json.of(kpis, version, view).put("summary", seen.summary())));
    }
}
