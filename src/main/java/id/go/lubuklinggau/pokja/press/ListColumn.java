package id.go.lubuklinggau.pokja.press;

import java.util.function.Function;

/**
 * @param heading key of its words
 * @param width in letters
 * @param format how Excel shows its days; null for text and numbers
 */
record ListColumn<T>(String heading, int width, String format, Function<T, ?> value) {}
