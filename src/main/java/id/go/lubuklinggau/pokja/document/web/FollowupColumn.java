package id.go.lubuklinggau.pokja.document.web;

import java.util.function.Function;

/**
 * A column of a sheet about problems and what is done about them.
 *
 * @param heading key of its words
 * @param width on paper, beside that of the others
 * @param letters in a spreadsheet
 * @param value text, a number, a day or null
 */
record FollowupColumn<T>(String heading, int width, int letters, Function<T, ?> value) {}
