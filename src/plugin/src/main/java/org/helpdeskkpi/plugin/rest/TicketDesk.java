package org.helpdeskkpi.plugin.rest;

import java.util.Optional;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.plugin.access.Browsing;

/** Answers calls about one ticket. */
public final class TicketDesk {
    private final TicketHistory history;
    private final KpiStore store;
    private final SettingsStore settings;
    private final Browsing browsing;
    private final TicketJson json;

    public TicketDesk(
            TicketHistory history,
            KpiStore store,
            SettingsStore settings,
            Browsing browsing,
            TicketJson json) {
        this.history = history;
        this.store = store;
        this.settings = settings;
        this.browsing = browsing;
        this.json = json;
    }

    /** Whether it is unknown or hidden is told to nobody. */
    Answer ticket(String key) {
        Optional<TicketKpis> found =
                history.byKey(key).filter(browsing::maySee).flatMap(store::find);
        return found.map(kpis -> Answer.ok(json.of(kpis, version(kpis))))
                .orElseGet(
                        () ->
                                Answer.wrong(
                                        Answer.NOT_FOUND,
                                        "key",
                                        "There is no help-desk ticket \"" + key + "\"."));
    }

    /** The settings that the values were computed with. */
    private SettingsVersion version(TicketKpis kpis) {
        return settings.version(kpis.definitionVersion()).orElseGet(settings::current);
    }
}
