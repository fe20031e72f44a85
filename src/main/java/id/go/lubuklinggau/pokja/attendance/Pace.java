package id.go.lubuklinggau.pokja.attendance;

/** How the marking of a Pokja goes. */
public enum Pace {
    /** Nobody is named, so that nobody can be marked. */
    UNNAMED,
    UNMARKED,
    /** Some are marked, and nothing has come for a while. */
    SILENT,
    GOING,
    COMPLETE;

    /** Whether somebody should call. */
    public boolean wantsAttention() {
        return this == UNMARKED || this == SILENT;
    }
}
