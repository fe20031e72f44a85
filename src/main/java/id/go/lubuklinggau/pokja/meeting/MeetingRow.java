package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting in a list; {@code seats} counts the seats of all invited Pokja in reach, {@code named} the delegates. */
public record MeetingRow(
        UUID id,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        MeetingState state,
        int sessions,
        int invitedPokja,
        int seats,
        int named) {}
