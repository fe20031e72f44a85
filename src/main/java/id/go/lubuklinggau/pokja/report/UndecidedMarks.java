package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/** A session with marks that collided and wait for staff to choose. */
public record UndecidedMarks(UUID sessionId, LocalDate day, int number, String meetingTitle, int count) {}
