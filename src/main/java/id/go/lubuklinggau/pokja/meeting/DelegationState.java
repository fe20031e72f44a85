package id.go.lubuklinggau.pokja.meeting;

/** How far a Pokja has come with its delegates, the worst first. */
public enum DelegationState {
    NONE,
    /** Seats are free, or nobody stands for one of the wished elements. */
    PARTIAL,
    COMPLETE
}
