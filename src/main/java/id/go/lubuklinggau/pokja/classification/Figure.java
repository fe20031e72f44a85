package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;

/**
 * A value of an indicator.
 *
 * @param note why it differs from what our own records say; or null
 */
public record Figure(BigDecimal value, String note) {}
