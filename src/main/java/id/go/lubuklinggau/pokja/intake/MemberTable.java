package id.go.lubuklinggau.pokja.intake;

import java.util.List;
import java.util.Set;

/**
 * The table of members that was found in a file.
 *
 * @param sheet its name; null in a CSV file
 * @param otherSheets that were not read
 * @param columns that were found
 * @param otherColumns headings that are not understood, whose cells were not read
 */
record MemberTable(
        String sheet,
        List<String> otherSheets,
        Set<ImportColumn> columns,
        List<String> otherColumns,
        List<TypedRow> rows) {}
