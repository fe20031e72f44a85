package id.go.lubuklinggau.pokja.attendance;

/** What becomes of a mark that a phone has sent. */
public enum MarkOutcome {
    /** It stands, or has stood since it came in. */
    APPLIED,
    /** A later mark of the same account stands, or what it takes back does not stand any more. */
    SUPERSEDED,
    /** Somebody else has marked differently meanwhile, or the session is final: staff chooses. */
    UNDECIDED,
    /** It cannot be taken; the only outcome of which the office keeps nothing. */
    REFUSED
}
