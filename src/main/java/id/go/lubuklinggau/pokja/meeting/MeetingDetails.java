package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting as its page shows it. */
public record MeetingDetails(
        UUID id,
        Long version,
        String title,
        String purpose,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        String host,
        String openedBy,
        String programme,
        MeetingState state) {}
