package id.go.lubuklinggau.pokja.attendance;

/** Why a guest of a phone cannot be taken; what its owner can do about it stands in the messages. */
public enum GuestRefusal {
    /** Entry has not been opened yet; the same guest may be taken later. */
    ENTRY_NOT_OPEN,
    /** What changes after the session is final is a correction of the office, with a reason. */
    ENTRY_IS_FINAL,
    /** The Pokja is not invited any more, or out of reach, or none is named where there are several. */
    POKJA_GONE
}
