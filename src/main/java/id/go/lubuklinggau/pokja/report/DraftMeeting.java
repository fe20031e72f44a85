package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that is not announced yet. */
public record DraftMeeting(UUID id, String title, LocalDate firstDay, LocalDate lastDay) {}
