package id.go.lubuklinggau.pokja.browser;

/** What befalls a phone between two taps. */
enum Trouble {
    NONE,
    NO_NETWORK,
    CUT,
    STALLED,
    SLOW,
    BODY_CUT,
    ANSWER_LOST,
    NETWORK_AGAIN,
    RELOADED,
    BATTERY_DEAD
}
