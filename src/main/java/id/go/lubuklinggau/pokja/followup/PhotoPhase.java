package id.go.lubuklinggau.pokja.followup;

/** Whether a photo shows what there was, or what has become of it. */
public enum PhotoPhase {
    BEFORE,
    AFTER
}
