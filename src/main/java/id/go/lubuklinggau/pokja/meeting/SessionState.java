package id.go.lubuklinggau.pokja.meeting;

/** A session goes one way: draft, open for entry, final. */
public enum SessionState {
    DRAFT,
    OPEN,
    FINAL
}
