package id.go.lubuklinggau.pokja.followup;

import java.math.BigDecimal;

/**
 * What shows that a problem is one. All of it may be null.
 *
 * @param place such as RT 03/RW 01
 * @param year of the source
 */
public record Figure(BigDecimal amount, String unit, String place, String source, Integer year) {

    public static final Figure NONE = new Figure(null, null, null, null, null);
}
