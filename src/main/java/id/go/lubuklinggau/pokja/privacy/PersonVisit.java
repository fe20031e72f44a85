package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody came to a session as a guest. */
public record PersonVisit(UUID personId, LocalDate day, int number, String meetingTitle) {}
