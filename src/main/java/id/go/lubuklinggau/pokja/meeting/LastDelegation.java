package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** The last session before another one that the Pokja had delegates in, of whatever meeting. */
public record LastDelegation(UUID sessionId, LocalDate day, int number, String meetingTitle) {}
