package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a Kampung KB stands in a month.
 *
 * @param month its first day
 * @param missing how many indicators are not known
 * @param input the mean of the group's scores, 1 to 4; null while one of them is missing; so are the others
 * @param kampungClass null while anything is missing
 * @param portalClass what the portal would say, which scores what is missing as 1
 */
public record KampungMonth(
        Long version,
        LocalDate month,
        int missing,
        BigDecimal input,
        BigDecimal process,
        BigDecimal output,
        KampungClass kampungClass,
        KampungClass portalClass,
        Instant recordedAt,
        String recordedByName) {

    public BigDecimal mean(IndicatorGroup group) {
        return switch (group) {
            case INPUT -> input;
            case PROCESS -> process;
            case OUTPUT -> output;
        };
    }
}
