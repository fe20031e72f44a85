package id.go.lubuklinggau.pokja.pokja;

import java.util.Locale;

/** What a scan may be. */
public enum ScanKind {
    PDF,
    JPEG,
    PNG;

    /** Of a file of this kind, without the dot. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
