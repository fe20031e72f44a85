package id.go.lubuklinggau.pokja.followup;

/** Whose turn it is with an action, or that it is nobody's any more. */
public enum ActionTurn {
    /** Nobody of the agency has answered. */
    WAITING,
    /** The agency is at work. */
    RUNNING,
    /** Its date has passed. */
    OVERDUE,
    /** It is done, and the Pokja has not said whether it was felt. */
    UNCONFIRMED,
    /** Rejected, or done and spoken of. */
    ENDED
}
