package id.go.lubuklinggau.pokja.meeting;

/** What happens in an item of the running order. */
public enum AgendaKind {
    REGISTRATION,
    OPENING,
    SPEECH,
    MATERIAL,
    DISCUSSION,
    BREAK,
    FOLLOW_UP,
    CLOSING,
    OTHER
}
