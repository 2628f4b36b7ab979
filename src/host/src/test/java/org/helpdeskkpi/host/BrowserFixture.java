package org.helpdeskkpi.host;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A host and a browser for the tests of a class, which is skipped where there is no Chromium. */
public final class BrowserFixture implements BeforeAllCallback, AfterAllCallback {
    private interface Start {
        HostFixture host() throws Exception;
    }

    private final Start start;
    private HostFixture host;
    private Browser browser;

    private BrowserFixture(Start start) {
        this.start = start;
    }

    /** See {@link HostFixture#empty}. */
    public static BrowserFixture empty() {
        return new BrowserFixture(HostFixture::empty);
    }

    /** See {@link HostFixture#withDemo}. */
    public static BrowserFixture withDemo() {
        return new BrowserFixture(HostFixture::withDemo);
    }

    public HostFixture host() {
        return host;
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        assumeTrue(Browser.isInstalled(), "chromium and chromedriver are not installed");
        host = start.host();
        browser = new Browser(host.url());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
        if (host != null) {
            host.close();
        }
    }
}
