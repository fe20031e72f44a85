package id.go.lubuklinggau.pokja.pokja;

import java.util.List;

/**
 * Something that a module above knows of a Pokja, for its page.
 *
 * @param label key of what it is about
 * @param text key of what is known, with its arguments
 * @param path where there is more, below the application's root
 */
public record PokjaFact(String label, String text, List<Object> arguments, String path) {}
