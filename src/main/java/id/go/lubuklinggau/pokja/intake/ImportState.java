package id.go.lubuklinggau.pokja.intake;

/** How far an import is. */
public enum ImportState {
    COMPARING,
    READY,
    WRITING,
    DONE,
    FAILED
}
