package id.go.lubuklinggau.pokja.meeting;

/** Whether a delegate of the session before can be one again, and why not. */
public enum CopyFitness {
    FIT,
    /** Has a seat in the session already. */
    SEATED,
    /** Is no member of the Pokja on the day of the session. */
    NO_MEMBER,
    /** Is recorded in a kelurahan out of reach. */
    OUT_OF_REACH,
    /** The data is restricted or erased. */
    HIDDEN,
    /** Fits, and was not ticked. */
    NOT_CHOSEN
}
