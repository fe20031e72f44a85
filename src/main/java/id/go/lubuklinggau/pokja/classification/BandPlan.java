package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Bands to come into force.
 *
 * @param validFrom the first day of a month
 * @param edges rising; as many as the indicator has scores, less one
 */
public record BandPlan(UUID id, Indicator indicator, LocalDate validFrom, List<BigDecimal> edges) {}
