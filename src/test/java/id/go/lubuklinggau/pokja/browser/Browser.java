package id.go.lubuklinggau.pokja.browser;

import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;
import org.springframework.core.io.ClassPathResource;

/** What a user does with a browser, in a user's words: buttons and links by their text, fields by their name. */
public class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String AXE = axe();
    private static final Set<String> SET_NOT_TYPED = Set.of("date", "time", "number");

    private ChromeDriver driver;
    private String base;
    private VirtualAuthenticator device;

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** On a PC, at the application that listens here: signed in to nothing, with nothing kept. */
    static Browser at(int port) {
        var browser = new Browser(Chromium.find().orElseThrow().start());
        browser.startAt("http://localhost:" + port);
        return browser;
    }

    /** A PC with a screen of 1366 × 768. */
    public void atTheOffice() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** An old phone of 360 × 640. */
    public void onThePhone() {
        phone(360, 640);
    }

    /** The narrowest screen that any page has to fit: 320 px. */
    public void onTheNarrowestPhone() {
        phone(320, 568);
    }

    private void phone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Every answer takes this long to come, until the next test. */
    public void onASlowNetwork(Duration latency) {
        network(Map.of(
                "offline", false, "latency", latency.toMillis(), "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The page finds no network, and is told so; its files and the pages that follow it may find one. */
    public void withoutNetwork() {
        network(Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    public void withNetworkAgain() {
        onASlowNetwork(Duration.ZERO);
    }

    private void network(Map<String, Object> conditions) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.emulateNetworkConditions", conditions);
    }

    /** Puts a device into the PC that keeps passkeys and is touched at once. */
    public void withPasskeyDevice(boolean knowsItsOwner) {
        var options = new VirtualAuthenticatorOptions()
                .setTransport(Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(knowsItsOwner);
        device = driver.addVirtualAuthenticator(options);
    }

    /** Whether the finger, face or PIN that it is shown is that of its owner. */
    public void passkeyDeviceKnowsItsOwner(boolean knowsItsOwner) {
        device.setUserVerified(knowsItsOwner);
    }

    public void withoutPasskeyDevice() {
        driver.removeVirtualAuthenticator(device);
    }

    public String cookie(String name) {
        return driver.manage().getCookieNamed(name).getValue();
    }

    public void open(String path) {
        driver.get(base + path);
    }

    /** To the page before, as the browser's own button does. */
    public void goBack() {
        driver.navigate().back();
    }

    public String path() {
        return driver.getCurrentUrl().substring(base.length());
    }

    public void signIn(String username) {
        open("/masuk");
        type("username", username);
        type("password", TestUsers.PASSWORD);
        press("Masuk");
    }

    public void signOut() {
        press("Keluar");
    }

    /** Fills the field of this name: types, picks the day or time, chooses the option with this value. */
    public void type(String name, String value) {
        var field = driver.findElement(By.cssSelector("[name='" + name + "']:not([type=hidden])"));
        if ("select".equals(field.getTagName())) {
            new Select(field).selectByValue(value);
        } else if (SET_NOT_TYPED.contains(field.getDomProperty("type"))) {
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
    }

    /** Chooses the option of a select that reads like this. */
    public void choose(String name, String label) {
        new Select(driver.findElement(By.name(name))).selectByVisibleText(label);
    }

    public void tick(String name, String value) {
        click(driver.findElement(By.cssSelector("[name='%s'][value='%s']".formatted(name, value))));
    }

    /** Presses the first button or link that reads like this, and waits for the page that it leads to. */
    public void press(String label) {
        var button = labelled(label);
        driver.executeScript("window.left = true");
        click(button);
        patience().until(page ->
                (Boolean) driver.executeScript("return !window.left && document.readyState === 'complete'"));
    }

    /** Opens what is folded away under these words. */
    public void unfold(String label) {
        click(label);
    }

    /** Presses the first button that reads like this, and waits until the same page says this. */
    public void tap(String label, String answer) {
        click(label);
        patience().until(page -> text().contains(answer));
    }

    /** Taps all of these at once, as quick fingers do once the sheet is drawn, and waits until the page says this. */
    public void tapAll(String selector, String answer) {
        waitUntil("return 'ready' in document.documentElement.dataset");
        run("document.querySelectorAll(arguments[0]).forEach(button => button.click())", selector);
        waitFor(answer);
    }

    /** Waits until the page says this by itself. */
    public void waitFor(String answer) {
        patience().until(page -> text().contains(answer));
    }

    /** Waits until this script gives true; what it promises is waited for, too. */
    public void waitUntil(String script, Object... arguments) {
        patience().until(page -> Boolean.TRUE.equals(run(script, arguments)));
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public String tab() {
        return driver.getWindowHandle();
    }

    /** Another one, which is in front from now on. */
    public String openTab() {
        return driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    }

    public void toTab(String tab) {
        driver.switchTo().window(tab);
    }

    /** Where the link that reads like this leads. */
    public String addressOf(String label) {
        return labelled(label).getDomAttribute("href");
    }

    /** The cells of the first table row whose heading reads like this. */
    public List<String> row(String heading) {
        return driver
                .findElements(By.xpath("//tr[th[normalize-space()='%s']]".formatted(heading)))
                .get(0)
                .findElements(By.tagName("td"))
                .stream()
                .map(WebElement::getText)
                .toList();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Whether the page is wider than the screen. */
    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What the console complains about since it was last asked, such as a script that the page may not run. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource")) // a page with a status of 4xx
                .toList();
    }

    /** What axe-core finds on this page against WCAG 2.2 A and AA and its best practices. No page has frames to look into. */
    public List<String> barriers() {
        if ((Boolean) driver.executeScript("return typeof axe === 'undefined'")) {
            driver.executeScript(AXE);
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE)); // for the next
        }
        var found = (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                const told = rule => `${rule.id}, ${rule.help}: ${rule.nodes.map(node => node.target).join(', ')}`;
                axe.run({resultTypes: ['violations']})
                    .then(found => done(found.violations.map(told)), failure => done([String(failure)]));
                """);
        return found.stream().map(String::valueOf).toList();
    }

    /** What this page prints, as a PDF. */
    public byte[] print() {
        var printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    /** Keeps a picture of the screen as {@code target/pictures/NAME.png}. */
    public void picture(String name) {
        driver.executeScript("scrollTo({top: 0, behavior: 'instant'})");
        keep(name, driver.getScreenshotAs(OutputType.BYTES));
    }

    static void keep(String name, byte[] png) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the application that listens here. */
    void startAt(String address) {
        base = address;
    }

    /** Another browser goes on in the place of this one, at the same application. */
    void goOnIn(ChromeDriver another) {
        driver = another;
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Once more if it was drawn anew between finding and clicking it. */
    private void click(String label) {
        patience().until(page -> {
            click(labelled(label));
            return true;
        });
    }

    /** In the middle of the screen, where no bar lies over it; once more if the page scrolled meanwhile, which is no click. */
    private void click(WebElement element) {
        new FluentWait<>(element)
                .withTimeout(PATIENCE)
                .ignoring(ElementClickInterceptedException.class)
                .until(target -> {
                    driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", target);
                    target.click();
                    return true;
                });
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebElement labelled(String label) {
        var found = driver.findElements(
                By.xpath("//*[self::button or self::a or self::summary][normalize-space()='%s']".formatted(label)));
        return found.stream()
                .filter(this::takesRoom)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s on %s:%n%s".formatted(label, path(), text())));
    }

    private boolean takesRoom(WebElement element) {
        return (Boolean) driver.executeScript("return arguments[0].getClientRects().length > 0", element);
    }

    private WebDriverWait patience() {
        var wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        wait.ignoring(WebDriverException.class); // between two pages there is none to ask
        wait.withMessage(this::whereabouts);
        return wait;
    }

    /** For whoever reads why it waited in vain. */
    private String whereabouts() {
        try {
            return "%s: %s %s".formatted(path(), text(), complaints());
        } catch (WebDriverException gone) {
            return "no page";
        }
    }
}
