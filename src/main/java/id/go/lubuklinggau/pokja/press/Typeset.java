package id.go.lubuklinggau.pokja.press;

import java.util.List;

/**
 * A manuscript as it is set.
 *
 * @param source in HTML with its styles: what is printed the same is the same
 * @param unprintable the words for which neither we nor this machine has letters; the print would have gaps there
 */
public record Typeset(String source, List<String> unprintable) {}
