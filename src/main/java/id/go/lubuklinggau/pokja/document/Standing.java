package id.go.lubuklinggau.pokja.document;

/** Where today lies to the days on which somebody signs. */
public enum Standing {
    CURRENT,
    UPCOMING,
    FORMER
}
