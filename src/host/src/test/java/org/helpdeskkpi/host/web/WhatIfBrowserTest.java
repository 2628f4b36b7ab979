package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A lead tries other rules in a browser, without a mouse. */
class WhatIfBrowserTest {
    private static final String REPLIES = "#what-if-firstContact-maxReplies";
    private static final String WINDOW = "#what-if-firstContact-window";
    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SITE.browser();
        browser.logIn("lead");
    }

    @BeforeEach
    void open() {
        browser.open("/plugins/servlet/helpdesk-kpi/what-if");
    }

    private static void type(String css, String text) {
        browser.find(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    @Test
    void aChangeIsShownBesideWhatIsWithTheTicketsThatChangeSide() {
        browser.find("#what-if-period").sendKeys("Last 30 days");
        type(REPLIES, "0" + Keys.ENTER);

        browser.waitForText(".helpdesk-kpi", "Tickets that change side");
        assertThat(browser.find(".helpdesk-kpi-table caption").getText())
                .isEqualTo("As it is and as it would be");
        WebElement move = browser.find("details:last-of-type > summary");
        assertThat(move.getText())
                .startsWith("Resolved at first contact → Not resolved at first contact: ");
        move.sendKeys(Keys.ENTER);
        WebElement ticket = browser.find("details[open] tbody a");
        assertThat(ticket.getAttribute("href")).contains("/ticket?key=" + ticket.getText());
        assertThat(browser.find(REPLIES).getAttribute("value")).isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMistakeIsSaidBesideItsFieldAndNothingTypedIsLost() {
        type(REPLIES, "0");
        type(WINDOW, "soon" + Keys.ENTER);

        browser.waitForText(WINDOW + "-error", "\"soon\" is not a duration");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find(WINDOW));
        assertThat(browser.find(WINDOW).getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.find(REPLIES).getAttribute("value")).isEqualTo("0");
        type(WINDOW, "7d");
        type(REPLIES, "1" + Keys.ENTER);
        browser.waitForText(".helpdesk-kpi", "This changes nothing.");
        assertThat(browser.all("[aria-invalid]")).isEmpty();
    }
}
