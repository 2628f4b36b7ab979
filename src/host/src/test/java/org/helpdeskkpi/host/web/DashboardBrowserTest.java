package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardBrowserTest {
    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled(), "chromium and chromedriver are not installed");
        host = HostFixture.withDemo();
        browser = new Browser(host.url());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aDashboardShowsEachKindOfGadget() {
        browser.logIn("lead").open("/secure/Dashboard.jspa");
        browser.find(".dashboard-item-frame");
        assertThat(browser.all(".dashboard-item-frame")).hasSize(5);
    }
}
