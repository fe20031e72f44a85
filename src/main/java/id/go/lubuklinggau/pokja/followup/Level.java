package id.go.lubuklinggau.pokja.followup;

/** How urgent a problem is, as offices write it: tinggi (T), sedang (S), rendah (R). */
public enum Level {
    HIGH,
    MEDIUM,
    LOW;

    /** The product of three marks from 1 to 5 counts as T from 4 × 4 × 4, as S from 3 × 3 × 3: assumed, for the order only. */
    static Level of(int product) {
        return product >= 64 ? HIGH : product >= 27 ? MEDIUM : LOW;
    }
}
