package id.go.lubuklinggau.pokja.classification;

/** Where a value comes from. */
public enum FigureSource {
    ENTERED,
    IMPORTED,
    /** From our own records, as they were when it was taken. */
    COMPUTED
}
