package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;

/**
 * What becomes of a person's phone. It is not shown where it is changed, so nothing typed leaves it as it is.
 *
 * @param typed a new number, or null
 * @param consentOn when the person agreed that the office keeps it; null if no number is typed
 * @param removed the person agrees no longer
 */
public record PhoneChange(String typed, LocalDate consentOn, boolean removed) {

    public static final PhoneChange NONE = new PhoneChange(null, null, false);
}
