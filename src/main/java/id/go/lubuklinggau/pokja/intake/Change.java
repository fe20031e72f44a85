package id.go.lubuklinggau.pokja.intake;

/**
 * What a row changes of what is recorded.
 *
 * @param before null if nothing stood there; days as 2021-06-14
 * @param after neither of a phone, which is in no list
 */
public record Change(ImportColumn column, String before, String after) {}
