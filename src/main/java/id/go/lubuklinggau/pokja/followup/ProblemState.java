package id.go.lubuklinggau.pokja.followup;

/** Which problems are listed. */
public enum ProblemState {
    OPEN,
    SOLVED
}
