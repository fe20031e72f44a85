package id.go.lubuklinggau.pokja.pokja;

/** What a decree is on a day; told from its days, but for a draft. */
public enum DecreeState {
    DRAFT,
    UPCOMING,
    IN_FORCE,
    ENDED,
    REVOKED
}
