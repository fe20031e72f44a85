package id.go.lubuklinggau.pokja.pokja;

/**
 * A seat of a pattern.
 *
 * @param section the seksi, or null
 * @param needed whether a body without a holder is not complete
 * @param holders who hold it on the day that was asked for, with titles, separated by semicolons; null if nobody does
 */
public record PatternSeat(String position, String section, boolean needed, String holders) {

    public boolean isVacant() {
        return needed && holders == null;
    }
}
