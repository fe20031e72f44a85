package id.go.lubuklinggau.pokja.meeting;

/** What a speaker does in a session. */
public enum SpeakerRole {
    SPEAKER,
    MODERATOR,
    NOTE_TAKER
}
