package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that has begun. */
public record HeldMeeting(UUID id, String title, LocalDate firstDay, LocalDate lastDay) {}
