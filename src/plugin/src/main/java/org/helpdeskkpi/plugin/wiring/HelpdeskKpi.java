package org.helpdeskkpi.plugin.wiring;

import java.time.Clock;
import java.time.InstantSource;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.rest.BackfillControl;

/** The app: puts its parts together, starts and stops them. */
public final class HelpdeskKpi {
    private final InstantSource clock;

    public HelpdeskKpi(JiraServices services) {
        this(services, Clock.systemUTC());
    }

    public HelpdeskKpi(JiraServices services, InstantSource clock) {
        this.clock = clock;
    }

    public void start() {}

    public void stop() {}

    public InstantSource clock() {
        return clock;
    }

    public TicketHistory history() {
        throw new UnsupportedOperationException();
    }

    public KpiStore store() {
        throw new UnsupportedOperationException();
    }

    public SettingsStore settings() {
        throw new UnsupportedOperationException();
    }

    public Access access() {
        throw new UnsupportedOperationException();
    }

    public KpiReports reports() {
        throw new UnsupportedOperationException();
    }

    public EditSettings editSettings() {
        throw new UnsupportedOperationException();
    }

    public BackfillControl backfill() {
        throw new UnsupportedOperationException();
    }
}
