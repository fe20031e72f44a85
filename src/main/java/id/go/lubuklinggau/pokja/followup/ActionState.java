package id.go.lubuklinggau.pokja.followup;

import java.util.EnumSet;
import java.util.Set;

/** How far an action has come. It moves forward only; done and rejected are the end. */
public enum ActionState {
    PROPOSED,
    ACCEPTED,
    IN_PROGRESS,
    DELAYED,
    DONE,
    REJECTED;

    /** What may follow, in the order of a form. What goes on may say so more than once, and a delay may be delayed. */
    public Set<ActionState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.range(ACCEPTED, REJECTED);
            case ACCEPTED -> EnumSet.range(IN_PROGRESS, REJECTED);
            case IN_PROGRESS -> EnumSet.range(IN_PROGRESS, REJECTED);
            case DELAYED -> EnumSet.range(IN_PROGRESS, REJECTED);
            case DONE, REJECTED -> EnumSet.noneOf(ActionState.class);
        };
    }

    public boolean isEnded() {
        return this == DONE || this == REJECTED;
    }
}
