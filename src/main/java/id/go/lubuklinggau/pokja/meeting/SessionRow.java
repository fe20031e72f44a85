package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A session in the list of its meeting; counts cover the Pokja in reach. */
public record SessionRow(
        UUID id,
        int number,
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        String room,
        SessionState state,
        LocalTime entryFrom,
        LocalTime entryUntil,
        String kecamatan,
        int invitedPokja,
        int seats,
        int named)
        implements EntryState {}
