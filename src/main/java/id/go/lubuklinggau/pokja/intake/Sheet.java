package id.go.lubuklinggau.pokja.intake;

import java.util.List;

/**
 * A sheet of a file, without its blank rows.
 *
 * @param name null in a CSV file
 */
public record Sheet(String name, List<SheetRow> rows) {}
