package id.go.lubuklinggau.pokja.privacy;

/**
 * How long a class of data stays.
 *
 * @param months after it was last needed; null: until the office decides
 */
public record KeptFor(DataClass dataClass, Integer months) {}
