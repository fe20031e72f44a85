package id.go.lubuklinggau.pokja.intake;

import java.util.List;
import java.util.Map;

/** What an import would read, for tests of pages. */
public final class MemberTables {

    private MemberTables() {}

    public static List<Map<ImportColumn, String>> of(byte[] file) {
        return new MemberTableReader(new Workbooks())
                .read(file).rows().stream().map(TypedRow::cells).toList();
    }
}
