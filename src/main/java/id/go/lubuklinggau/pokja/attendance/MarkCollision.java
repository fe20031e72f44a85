package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Somebody else has marked the delegate differently since the page was opened; nothing was changed. */
public class MarkCollision extends BrokenRule {

    private final CurrentMark standing;

    MarkCollision(CurrentMark standing) {
        super(null);
        this.standing = standing;
    }

    /** The mark that stands. */
    public CurrentMark standing() {
        return standing;
    }
}
