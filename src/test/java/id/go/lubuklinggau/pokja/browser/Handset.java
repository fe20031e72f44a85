package id.go.lubuklinggau.pokja.browser;

import id.go.lubuklinggau.pokja.support.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.util.FileSystemUtils;

/**
 * An old phone of somebody's own: what its browser keeps outlives the browser, and between it and the application is a wire of
 * its own, through which all goes that the page, its files and its service worker ask for.
 */
public class Handset extends Browser {

    private static final String IS_KEPT =
            "return caches.open('sipokja-pages-1').then(pages => pages.match(arguments[0])).then(kept => !!kept)";

    private final Path profile;
    private final Wire wire;

    private Handset(Path profile, Wire wire, ChromeDriver driver) {
        super(driver);
        this.profile = profile;
        this.wire = wire;
        startAt("http://localhost:" + wire.port());
        onThePhone();
    }

    /** For the application that listens here. */
    static Handset at(int port) {
        try {
            var profile = Files.createTempDirectory("handset");
            return new Handset(profile, new Wire("localhost", port), start(profile));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Wire wire() {
        return wire;
    }

    /** Nothing gets through, and the phone knows. */
    @Override
    public void withoutNetwork() {
        wire.cut();
        super.withoutNetwork();
    }

    @Override
    public void withNetworkAgain() {
        wire.mend();
        super.withNetworkAgain();
    }

    /** The battery is dead. */
    void kill() {
        var pid = (Long) driver().getCapabilities().getCapability("goog:processID");
        ProcessHandle.of(pid).ifPresent(browser -> {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        });
        quit();
    }

    void startAgain() {
        goOnIn(start(profile));
        onThePhone();
    }

    /** Waits until all is here that a phone takes along. */
    void waitUntilProvided() {
        waitUntil("return Object.keys(sessionStorage).some(name => name.startsWith('sipokja-bekal-'))");
    }

    /** Waits until this page opens without a network, too. */
    void waitUntilKept(String path) {
        waitUntil(IS_KEPT, path);
    }

    boolean isKept(String path) {
        return Boolean.TRUE.equals(run(IS_KEPT, path));
    }

    /** The marks that wait, of whomever. */
    long kept() {
        return (Long) run("""
                return new Promise((resolve, reject) => {
                  const opening = indexedDB.open('sipokja');
                  opening.onerror = reject;
                  opening.onsuccess = () => {
                    const counting = opening.result.transaction('marks').objectStore('marks').count();
                    counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
                  };
                })""");
    }

    @Override
    public void close() {
        quit();
        wire.close();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void quit() {
        try {
            driver().quit();
        } catch (WebDriverException gone) {
            // which is what was wanted
        }
    }

    private static ChromeDriver start(Path profile) {
        return Chromium.find().orElseThrow().start("--user-data-dir=" + profile);
    }
}
