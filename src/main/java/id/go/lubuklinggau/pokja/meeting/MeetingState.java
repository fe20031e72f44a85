package id.go.lubuklinggau.pokja.meeting;

/** A meeting goes one way: draft, announced, held, closed. */
public enum MeetingState {
    DRAFT,
    ANNOUNCED,
    HELD,
    CLOSED
}
