package id.go.lubuklinggau.pokja.followup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A category in the list and as its form shows it.
 *
 * @param usual who usually answers for it, in words; may be null
 * @param agencyIds who are asked when nobody says otherwise, parted by commas; empty for none
 * @param agencyNames their names; empty for none
 * @param problems how many of the office's fall into it
 */
public record CategoryRow(
        UUID id,
        Long version,
        Aim aim,
        String name,
        String usual,
        int place,
        boolean active,
        String agencyIds,
        String agencyNames,
        long problems) {

    /** Who answers for it: the agencies, or else what is said in words; empty if nobody knows. */
    public String answerable() {
        return !agencyNames.isEmpty() ? agencyNames : usual == null ? "" : usual;
    }

    public List<UUID> agencies() {
        return Stream.of(agencyIds.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
