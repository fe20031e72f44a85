package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;

/**
 * What staff changed about a guest after the session was final.
 *
 * @param pokjaName whose guest it is; null for the office's
 * @param before as the list had the guest; null if it did not, and so is its institution
 * @param after as it has the guest since; null if it does not any more, and so is its institution
 * @param byName null if nobody knows any more
 */
public record GuestCorrection(
        String pokjaName,
        String before,
        String institutionBefore,
        String after,
        String institutionAfter,
        String reason,
        String byName,
        Instant at) {}
