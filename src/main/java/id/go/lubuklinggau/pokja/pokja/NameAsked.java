package id.go.lubuklinggau.pokja.pokja;

/**
 * A name that may be somebody's who is known.
 *
 * @param number by which the answer names it
 * @param searchKey of the name
 */
public record NameAsked(int number, String searchKey, String kelurahanCode) {}
