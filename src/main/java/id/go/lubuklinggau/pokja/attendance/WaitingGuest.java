package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.Instant;
import java.util.UUID;

/**
 * A guest from a phone who waits until staff decide.
 *
 * @param pokjaName null for the office's
 * @param markedAt when the guest was written down
 */
public record WaitingGuest(
        UUID id,
        String pokjaName,
        String name,
        String institution,
        Element element,
        Instant markedAt,
        Instant receivedAt,
        Instant deviceAt,
        String device,
        String markedByName)
        implements MarkOrigin {}
