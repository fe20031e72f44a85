package id.go.lubuklinggau.pokja.document;

import java.util.Set;

/** In which duty somebody signs. */
public enum Duty {
    /** Kepala Dinas, who acknowledges. */
    HEAD,
    /** Ketua Panitia, who in small offices is the PPTK, too. */
    COMMITTEE,
    PPTK,
    /** Bendahara. */
    TREASURER;

    /** Those whom the daftar hadir cannot do without. */
    public static final Set<Duty> ALWAYS = Set.of(HEAD, COMMITTEE);
}
