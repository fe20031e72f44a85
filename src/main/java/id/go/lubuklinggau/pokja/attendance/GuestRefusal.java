package id.go.lubuklinggau.pokja.attendance;

/** Why a guest of a phone cannot be taken; what its owner can do about it stands in the messages. */
public enum GuestRefusal {
    /** Entry was not open yet when the guest was written down. */
    ENTRY_NOT_OPEN,
    /** The Pokja is not invited any more, or out of reach, or none is named where there are several. */
    POKJA_GONE
}
