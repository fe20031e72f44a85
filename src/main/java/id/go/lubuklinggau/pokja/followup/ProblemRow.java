package id.go.lubuklinggau.pokja.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A problem with all that the matrix says of it.
 *
 * @param sessionId in which it was found; null between meetings
 * @param level null where urgency, seriousness and growth are marked
 * @param agencyIds who are asked, parted by commas, in the order of their names; empty for none
 * @param agencies their short names, or names; empty for none
 * @param verdict what the Pokja said last, and when; null until a later meeting
 */
public record ProblemRow(
        UUID id,
        Long version,
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        UUID sessionId,
        LocalDate foundOn,
        UUID categoryId,
        String categoryName,
        Aim aim,
        String section,
        String statement,
        BigDecimal figure,
        String figureUnit,
        String figurePlace,
        String figureSource,
        Integer figureYear,
        String cause,
        String effect,
        Level level,
        Integer urgency,
        Integer seriousness,
        Integer growth,
        String proposal,
        LocalDate solvedOn,
        String agencyIds,
        String agencies,
        Verdict verdict,
        LocalDate reviewedOn) {

    public boolean isOpen() {
        return solvedOn == null;
    }

    /** U x S x G; null where only the level is said. */
    public Integer product() {
        return urgency == null ? null : urgency * seriousness * growth;
    }

    /** As said, or as its marks give it. */
    public Level priority() {
        return level != null ? level : Level.of(product());
    }

    public boolean hasFigure() {
        return figure != null || figurePlace != null || figureSource != null;
    }

    public List<UUID> agencyList() {
        return Stream.of(agencyIds.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
