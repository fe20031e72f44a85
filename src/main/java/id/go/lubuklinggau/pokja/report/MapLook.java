package id.go.lubuklinggau.pokja.report;

import java.util.Locale;

/** How a band is drawn: each by its pattern alone, too, so that it can be told on black and white paper. */
public enum MapLook {
    SOLID,
    DENSE,
    SPARSE,
    DOTS,
    CROSSED,
    LINES,
    GREY,
    BLANK;

    /** Of the pattern on the page. */
    public String id() {
        return "look-" + name().toLowerCase(Locale.ROOT);
    }
}
