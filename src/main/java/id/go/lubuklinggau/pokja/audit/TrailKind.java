package id.go.lubuklinggau.pokja.audit;

/** The first three are written by the database, about a record; the others by the application. */
public enum TrailKind {
    CREATED,
    CHANGED,
    REMOVED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    REFUSED,
    NOT_FOUND,
    OPENED_PAPER,
    SAW_PHONE,
    EXPORTED,
    FORGOTTEN;

    /** The message that says it; {0} = the kind of record. */
    public String sentence(String subject) {
        return "trail.kind." + this + (this == OPENED_PAPER && "person".equals(subject) ? ".person" : "");
    }
}
