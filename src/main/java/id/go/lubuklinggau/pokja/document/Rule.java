package id.go.lubuklinggau.pokja.document;

/** The line below the letterhead. */
public enum Rule {
    DOUBLE,
    THICK_THIN,
    SINGLE
}
