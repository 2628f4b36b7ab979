package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

class DashboardBrowserTest {
    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.empty();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        browser.logIn("lead").open("/secure/Dashboard.jspa");
    }

    @Test
    void twoGadgetsOfOneKindKeepTheirOwnSettings() {
        String first = browser.find(".dashboard-item-frame").getAttribute("id");
        int before = browser.all(".dashboard-item-frame").size();
        new Select(browser.find("#add-gadget-kind")).selectByIndex(0);
        browser.find("#dashboard-tools button").click();
        browser.find(".host-column:first-child .dashboard-item-frame:nth-child(6) form");
        WebElement second = browser.find(".host-column:first-child > :nth-child(6)");
        assertThat(browser.all(".dashboard-item-frame")).hasSize(before + 1);
        new Select(second.findElement(By.cssSelector("select[name=period]"))).selectByIndex(2);
        String chosen =
                new Select(second.findElement(By.cssSelector("select[name=period]")))
                        .getFirstSelectedOption()
                        .getText();
        second.findElement(By.cssSelector("form [type=submit]")).click();
        String id = second.getAttribute("id");
        browser.waitForText("#" + id, chosen);
        assertThat(browser.find("#" + first).getText()).doesNotContain(chosen);
        assertThat(browser.complaints()).isEmpty();
    }
}
