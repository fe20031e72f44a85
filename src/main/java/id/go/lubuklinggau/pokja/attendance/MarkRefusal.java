package id.go.lubuklinggau.pokja.attendance;

/** Why a mark of a phone cannot be taken; what its owner can do about it stands in the messages. */
public enum MarkRefusal {
    /** The delegate has been taken off the list, or is out of reach. */
    DELEGATE_GONE,
    /** Entry was not open yet when it was made; another one later is taken. */
    ENTRY_NOT_OPEN,
    /** A mark is taken back for some minutes only. */
    UNDO_TOO_LATE,
    /** Only a mark of one's own is taken back. */
    UNDO_OF_ANOTHER
}
