package id.go.lubuklinggau.pokja.meeting;

/** Where a moment lies to the hours of entry of a session. */
public enum EntryPhase {
    BEFORE,
    DURING,
    AFTER
}
