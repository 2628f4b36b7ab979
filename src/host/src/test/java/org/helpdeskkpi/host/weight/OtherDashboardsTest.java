package org.helpdeskkpi.host.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.web.gadget.Dashboard;
import org.helpdeskkpi.host.web.gadget.Dashboards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who has none of our gadgets does not pay for them. */
class OtherDashboardsTest {
    private static final long EMPTY = 20_000;
    private static final long ONE_GADGET = 20_001;
    private static final long SMALL = 4_096;

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.empty();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        var dashboards = new Dashboards(host.host().database());
        dashboards.create(new Dashboard(EMPTY, "Others' gadgets", "lead"));
        dashboards.create(new Dashboard(ONE_GADGET, "One of ours", "lead"));
        var gadget = dashboards.add(ONE_GADGET, "first-response-time", 0);
        dashboards.savePrefs(gadget, Map.of("isConfigured", "true"));
        browser.logIn("lead");
    }

    @Test
    void aDashboardWithoutOurGadgetsLoadsOneSmallScriptOfOursAndAsksForNothing() {
        browser.open(dashboard(EMPTY)).find("#add-gadget-kind");
        List<PageLoad.File> ours = ours();

        assertThat(ours).extracting(file -> name(file.url())).containsExactly("items.js");
        assertThat(ours.get(0).bytes()).isBetween(1L, SMALL);
    }

    @Test
    void withOneOfOursTheRestIsLoaded() {
        browser.open(dashboard(ONE_GADGET)).find(".helpdesk-kpi-foot");

        assertThat(ours())
                .extracting(file -> name(file.url()))
                .contains("items.js", "gadget.js", "view-kpi.js", "helpdesk-kpi.css");
        assertThat(ours()).anyMatch(PageLoad.File::isFigures);
    }

    private static String dashboard(long id) {
        return "/secure/Dashboard.jspa?selectPageId=" + id;
    }

    private static List<PageLoad.File> ours() {
        return PageLoad.files(browser).stream().filter(PageLoad.File::isOurs).toList();
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
