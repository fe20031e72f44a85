package id.go.lubuklinggau.pokja.document;

/** What paper has a code; named on screen by {@code PrintedDocument.<name>}. */
public enum PrintedDocument {
    ROSTER,
    SPEAKER_ROSTER,
    COMMITTEE_ROSTER,
    GUEST_ROSTER,
    CORRECTIONS
}
