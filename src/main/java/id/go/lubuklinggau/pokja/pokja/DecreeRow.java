package id.go.lubuklinggau.pokja.pokja;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree as lists and its page show it.
 *
 * @param number null of some drafts, as is {@code issuedOn}
 * @param validTo as the decree says, or null
 * @param revokedOn the first day on which it is void, or null
 * @param lastDay on which it ends, whatever ends it; null while nothing does
 * @param nextNumber of the decree that follows it, or null
 * @param daysLeft until its last day; null while nothing ends it
 * @param scanKind null without a scan, as are its size, digest and moment
 * @param members who were named by it and are shown
 */
public record DecreeRow(
        UUID id,
        Long version,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String about,
        DecreePattern pattern,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate revokedOn,
        String revocationBasis,
        LocalDate lastDay,
        String nextNumber,
        Integer daysLeft,
        DecreeState state,
        ScanKind scanKind,
        Integer scanSize,
        String scanDigest,
        Instant scannedAt,
        int members) {

    private static final int WARNING_DAYS = 90;
    private static final int KILOBYTE = 1024;

    public boolean isDraft() {
        return state == DecreeState.DRAFT;
    }

    public boolean isInForce() {
        return state == DecreeState.IN_FORCE;
    }

    /** Whether there is another to be made before long. */
    public boolean isEndingSoon() {
        return isInForce() && daysLeft != null && daysLeft <= WARNING_DAYS;
    }

    /** Of the scan, rounded up. */
    public int scanKilobytes() {
        return (scanSize + KILOBYTE - 1) / KILOBYTE;
    }
}
