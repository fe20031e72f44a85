package id.go.lubuklinggau.pokja.audit;

/**
 * @param field its column, named on screen by {@code trail.field.<field>}
 * @param before null if it was empty
 * @param after null if it is empty now
 */
public record FieldChange(String field, FieldValue before, FieldValue after) {}
