package org.helpdeskkpi.host.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.web.gadget.Dashboard;
import org.helpdeskkpi.host.web.gadget.Dashboards;
import org.junit.jupiter.api.Test;

/**
 * Measures how much a dashboard of six gadgets weighs and how soon it shows figures. No test: it is
 * run by its name, as docs/page-weight.md says.
 */
class DashboardWeight {
    private static final int TICKETS = Integer.getInteger("weight.tickets", 100_000);
    private static final int RUNS = 3;
    private static final long DASHBOARD = 20_000;
    private static final String PATH = "/secure/Dashboard.jspa?selectPageId=" + DASHBOARD;
    private static final List<String> GADGETS =
            List.of(
                    "first-response-time",
                    "agents-and-queues",
                    "trend",
                    "distribution",
                    "load",
                    "now");

    private static final List<String> CALLS =
            List.of(
                    "report",
                    "report?by=day",
                    "distribution?figure=frt",
                    "load",
                    "clocks",
                    "choices");

    @Test
    void ofSixGadgets() throws Exception {
        try (HostFixture host = HostFixture.withDemo()) {
            long start = System.nanoTime();
            new ManyTickets(host.host()).fill(TICKETS);
            say("%d tickets loaded and computed in %d s", TICKETS, seconds(start));
            start = System.nanoTime();
            String answer = host.calls().as("lead").get(report()).body();
            say("first report after that in %d s: %d bytes", seconds(start), answer.length());
            tellCalls(host);
            addDashboard(host);
            List<PageLoad> cold = new ArrayList<>();
            List<PageLoad> warm = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                try (Browser browser = new Browser(host.url())) {
                    browser.logIn("lead");
                    install(browser);
                    cold.add(PageLoad.withFigures(browser, PATH));
                    check(browser, run);
                    warm.add(PageLoad.withFigures(browser, PATH));
                }
            }
            tell("first visit", cold);
            tell("visited before", warm);
            tellScripts(host, cold.get(0));
        }
    }

    /** Each call alone, so that none waits for another. */
    private static void tellCalls(HostFixture host) {
        Calls lead = host.calls().as("lead");
        for (String call : CALLS) {
            long start = System.nanoTime();
            int bytes = lead.get("/rest/helpdesk-kpi/1.0/" + call).body().length();
            say("    %6d ms alone: %s (%d)", (System.nanoTime() - start) / 1_000_000, call, bytes);
        }
    }

    private static String report() {
        return "/rest/helpdesk-kpi/1.0/report?by=agent,queue";
    }

    private static void addDashboard(HostFixture host) {
        var dashboards = new Dashboards(host.host().database());
        dashboards.create(new Dashboard(DASHBOARD, "Six gadgets", "lead"));
        for (int i = 0; i < GADGETS.size(); i++) {
            var gadget = dashboards.add(DASHBOARD, GADGETS.get(i), i % 2);
            dashboards.savePrefs(gadget, Map.of("isConfigured", "true", "period", "last30"));
        }
    }

    private static void install(Browser browser) throws IOException {
        try (InputStream in =
                DashboardWeight.class.getResourceAsStream("/weight/until-figures.js")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            browser.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        }
    }

    /** What is measured are figures, not sentences about why there are none. */
    private static void check(Browser browser, int run) throws IOException {
        String folder = System.getProperty("weight.pictures");
        if (folder != null) {
            browser.screenshot(Path.of(folder, "six-gadgets-" + run + ".png"));
        }
        assertThat(browser.all(".dashboard-item-frame")).hasSize(GADGETS.size());
        assertThat(browser.all(".helpdesk-kpi-empty, .aui-message-error")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void tell(String what, List<PageLoad> loads) {
        List<PageLoad> sorted =
                loads.stream()
                        .sorted((a, b) -> Double.compare(a.figuresAt(), b.figuresAt()))
                        .toList();
        PageLoad median = sorted.get(RUNS / 2);
        say(
                "%s: figures in all gadgets after %.0f ms (of %s)",
                what,
                median.figuresAt(),
                sorted.stream().map(load -> Math.round(load.figuresAt())).toList());
        count("  all", median, file -> true);
        count("  our scripts", median, PageLoad.File::isOurScript);
        count("  our styles", median, PageLoad.File::isOurStyle);
        count("  our figures", median, PageLoad.File::isFigures);
        median.files().stream()
                .filter(PageLoad.File::isFigures)
                .forEach(file -> say("    %6d ms %s", file.millis(), file.url()));
    }

    private static void count(String what, PageLoad load, Predicate<PageLoad.File> wanted) {
        List<PageLoad.File> files = load.files().stream().filter(wanted).toList();
        say(
                "%s: %d requests, %d bytes, %d of them over the wire",
                what,
                files.size(),
                files.stream().mapToLong(PageLoad.File::bytes).sum(),
                files.stream().mapToLong(PageLoad.File::sent).sum());
    }

    /** Packed one by one, and all together as Jira's batches are. */
    private static void tellScripts(HostFixture host, PageLoad load) throws IOException {
        Calls calls = host.calls().as("lead");
        var batch = new ByteArrayOutputStream();
        long single = 0;
        for (PageLoad.File file : load.files()) {
            if (file.isOurScript()) {
                byte[] script =
                        calls.get(file.url().substring(host.url().length()))
                                .body()
                                .getBytes(StandardCharsets.UTF_8);
                batch.write(script);
                single += packed(script);
            }
        }
        say(
                "our scripts: %d bytes, gzipped %d one by one, %d as one file",
                batch.size(), single, packed(batch.toByteArray()));
    }

    private static int packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
