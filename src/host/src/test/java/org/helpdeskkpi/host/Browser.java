package org.helpdeskkpi.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that looks at a host. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--window-size=1400,1400");
    private final ChromeDriver driver;
    private final Path profile;
    private final String base;

    public Browser(String base) throws IOException {
        this.base = base;
        profile = Files.createTempDirectory("browser");
        var options = new ChromeOptions();
        // Both programs named: Selenium must not look for downloads.
        options.setBinary(program("chromium", "chromium-browser", "google-chrome").orElseThrow());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver").orElseThrow())
                        .usingAnyFreePort()
                        .build();
        driver = new ChromeDriver(service, options);
    }

    /** Whether this machine has what a browser test needs. */
    public static boolean isInstalled() {
        return program("chromium", "chromium-browser", "google-chrome").isPresent()
                && program("chromedriver").isPresent();
    }

    private static Optional<File> program(String... names) {
        return Stream.of(names)
                .flatMap(
                        name ->
                                Stream.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium")
                                        .map(place -> new File(place, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a path of the host. */
    public Browser open(String path) {
        driver.get(base + path);
        return this;
    }

    /** Logs in through the form; whoever was logged in before is forgotten. */
    public Browser logIn(String user) {
        driver.manage().deleteAllCookies();
        open("/login.jsp");
        find("#login-form-username").sendKeys(user);
        find("#login-form-password").sendKeys(user);
        find("#login-form-submit").click();
        find("#header-details-user-fullname");
        return this;
    }

    /** Gives the password again where an administration page asks for it. */
    public Browser confirm(String password) {
        find("#login-form-authenticatePassword").sendKeys(password);
        find("#login-form-submit").click();
        return this;
    }

    /** The first element found; waits for it. */
    public WebElement find(String css) {
        return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.cssSelector(css)));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until an element's text contains the words; it may be replaced meanwhile. */
    public void waitForText(String css, String words) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> css + " never said: " + words + " but: " + find(css).getText())
                .until(d -> find(css).getText().contains(words));
    }

    /** Waits until there are so many windows. */
    public void waitForWindows(int number) {
        new WebDriverWait(driver, PATIENCE).until(d -> d.getWindowHandles().size() == number);
    }

    /** What scripts complained about since the last call: errors and refused inline scripts. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= 1000)
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Writes what the window shows to a PNG file. */
    public void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            System.err.println("The browser's profile is still there: " + e.getMessage());
        }
    }
}
