package id.go.lubuklinggau.pokja.followup;

/** Why a word of a phone cannot be taken; what its owner can do about it stands in the messages. */
public enum WordRefusal {
    /** Nobody is to say anything in the session yet. */
    SESSION_NOT_YET,
    /** The Pokja is not invited any more, or out of reach. */
    POKJA_GONE,
    CATEGORY_GONE,
    /** It has been taken away, or its Pokja is not invited any more, or out of reach. */
    PROBLEM_GONE,
    /** It was found in this session, or later. */
    FOUND_HERE,
    /** Its Pokja has said on another day that it is solved. */
    SOLVED_BEFORE
}
