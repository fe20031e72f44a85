package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.Instant;
import java.util.UUID;

/**
 * A guest of a session.
 *
 * @param pokjaId whose guest it is; null for the office's, and so is the name of the Pokja
 * @param personId whose record it is; null where that is not known
 */
public record GuestRow(
        UUID id,
        Long version,
        UUID pokjaId,
        String pokjaName,
        UUID personId,
        String personName,
        String name,
        String institution,
        Element element,
        Instant arrivedAt,
        String markedByName) {}
