package org.helpdeskkpi.host.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.host.platform.Texts;
import org.helpdeskkpi.plugin.access.Person;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.rest.Awaited;
import org.helpdeskkpi.plugin.rest.ClockJson;
import org.helpdeskkpi.plugin.rest.CreditJson;
import org.helpdeskkpi.plugin.rest.Definitions;
import org.helpdeskkpi.plugin.rest.ReportJson;
import org.helpdeskkpi.plugin.rest.SpikesJson;
import org.helpdeskkpi.plugin.rest.TicketJson;
import org.helpdeskkpi.plugin.rest.WhoJson;

/** Prints what the app's REST resources would answer (docs/rest.md). */
final class JsonAnswers {
    private static final String NOBODY = "";

    private final SettingsVersion version;
    private final WhoJson who;
    private final Texts texts;

    /**
     * @param names display names by user key, as far as the file tells them
     */
    JsonAnswers(Settings settings, Map<String, String> names, Texts texts) {
        this.version = new SettingsVersion(FileKpis.VERSION, settings, NOBODY, Instant.EPOCH, "");
        this.who = new WhoJson(key -> new Person(key, names.getOrDefault(key, key), true));
        this.texts = texts;
    }

    void print(KpiReport report, PrintStream out) {
        print(new ReportJson(who, new Definitions(texts)).of(report, version), out);
    }

    void print(Spikes spikes, PrintStream out) {
        print(new SpikesJson(who).of(spikes, version), out);
    }

    void print(TicketKpis kpis, InstantSource clock, PrintStream out) {
        var json =
                new TicketJson(
                        new CreditJson(who, clock),
                        new ClockJson(who, new Awaited(texts), clock),
                        who,
                        new Definitions(texts),
                        texts);
        print(json.of(kpis, version, View.WHOLE), out);
    }

    private static void print(JsonNode answer, PrintStream out) {
        out.println(answer.toPrettyString());
    }
}
