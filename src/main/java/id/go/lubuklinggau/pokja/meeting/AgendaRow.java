package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalTime;
import java.util.UUID;

/** A line of the running order, as shown. */
public record AgendaRow(
        UUID id,
        Long version,
        LocalTime startTime,
        LocalTime endTime,
        String title,
        AgendaKind kind,
        String inCharge) {}
