package id.go.lubuklinggau.pokja.followup;

/** What becomes of a word that a phone sends. */
public enum WordOutcome {
    /** It counts. */
    APPLIED,
    /** Something later was said already, and that counts. */
    SUPERSEDED,
    /** It cannot be taken, and is not kept. */
    REFUSED
}
