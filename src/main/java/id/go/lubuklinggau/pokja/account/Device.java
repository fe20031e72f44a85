package id.go.lubuklinggau.pokja.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What somebody signs in with, as far as its owner needs to tell it from another. */
public record Device(Browser browser, Platform platform) implements Serializable {

    /** In the order in which they are looked for: most claim to be the later ones, too. */
    public enum Browser {
        EDGE("Edg(A|iOS)?/"),
        OPERA("OPR/|Opera"),
        SAMSUNG("SamsungBrowser/"),
        FIREFOX("Firefox/|FxiOS/"),
        CHROME("Chrome/|CriOS/"),
        SAFARI("Safari/"),
        OTHER("");

        private final Pattern mark;

        Browser(String mark) {
            this.mark = Pattern.compile(mark);
        }
    }

    /** In the order in which they are looked for. */
    public enum Platform {
        ANDROID("Android"),
        IPHONE("iPhone|iPad"),
        WINDOWS("Windows"),
        MAC("Mac OS X"),
        CHROME_OS("CrOS"),
        LINUX("Linux"),
        OTHER("");

        private final Pattern mark;

        Platform(String mark) {
            this.mark = Pattern.compile(mark);
        }
    }

    /** @param userAgent the header, or null */
    public static Device of(String userAgent) {
        var header = userAgent == null ? "" : userAgent;
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(browser -> browser.mark.matcher(header).find())
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(Platform.values())
                        .filter(platform -> platform.mark.matcher(header).find())
                        .findFirst()
                        .orElseThrow());
    }
}
