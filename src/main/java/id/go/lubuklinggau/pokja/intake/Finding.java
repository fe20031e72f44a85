package id.go.lubuklinggau.pokja.intake;

import java.util.List;

/**
 * Something to mend or to check in a row.
 *
 * @param column null if it is about the whole row
 * @param code of the message, which says what to do
 */
public record Finding(ImportColumn column, String code, List<String> arguments) {

    static Finding of(ImportColumn column, String code, Object... arguments) {
        return new Finding(
                column, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
