package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of a Pokja in a month; what is not in it is not known (any more).
 *
 * @param version of the month that was on screen; null if there was nothing of it
 */
public record RecordMonth(UUID pokjaId, LocalDate month, Long version, Map<Indicator, Figure> figures) {}
