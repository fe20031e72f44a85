package id.go.lubuklinggau.pokja.audit;

/**
 * A value as the office writes it.
 *
 * @param key a message that says it, null if the text does
 */
public record FieldValue(String key, String text) {}
