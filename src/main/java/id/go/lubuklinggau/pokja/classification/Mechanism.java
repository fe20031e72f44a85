package id.go.lubuklinggau.pokja.classification;

/** The five ways to work together that the portal asks for. */
public enum Mechanism {
    PLANNING,
    COORDINATION,
    OUTREACH,
    EVALUATION,
    REPORT
}
