package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes in the guests that a phone has kept; otherwise as {@link ReceiveMarks}. */
public record ReceiveGuests(UUID sessionId, UUID accountId, Instant sentAt, String device, List<SentGuest> guests) {}
