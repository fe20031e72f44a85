package id.go.lubuklinggau.pokja.followup;

/** What a Pokja says at a meeting of a problem that was open before. */
public enum Verdict {
    SAME,
    BETTER,
    SOLVED
}
