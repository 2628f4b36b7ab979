package org.helpdeskkpi.host;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.host.jira.demo.DemoDesk;
import org.helpdeskkpi.host.jira.demo.DemoSettings;
import org.helpdeskkpi.host.jira.service.JiraSite;

/** Fills an empty site with the demo help desk and sets the app up for it. */
final class Demo {
    private Demo() {}

    /** Gives a site without issues its people and project, and on request a year of tickets. */
    static void seed(JiraSite jira, boolean tickets) {
        if (jira.site().issues().count() > 0) {
            return;
        }
        if (tickets) {
            DemoDesk.fill(jira.site(), DemoDesk.SEED);
        } else {
            DemoDesk.open(jira.site());
        }
    }

    /** Applies the demo's settings and computes all tickets, unless that was done before. */
    static void configure(OwnRest rest) throws IOException, InterruptedException {
        if (!isState(rest, "never")) {
            return;
        }
        int version = rest.get("settings").get("version").asInt();
        String settings = DemoSettings.json(LocalDate.now(ZoneOffset.UTC));
        rest.call("PUT", "settings", "{\"version\":" + version + ",\"settings\":" + settings + "}");
        rest.call("POST", "backfill", "");
        while (isState(rest, "running")) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean isState(OwnRest rest, String state)
            throws IOException, InterruptedException {
        return rest.get("backfill").get("state").asText().equals(state);
    }
}
