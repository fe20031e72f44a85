package id.go.lubuklinggau.pokja.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds the table of members in a file. */
@Component
class MemberTableReader {

    private final Workbooks workbooks;

    MemberTableReader(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** @throws FileRefused if there is none that can be read */
    MemberTable read(byte[] file) {
        return table(workbooks.read(file));
    }

    /** The first sheet that has one; the template's own list of words is no sheet that somebody forgot. */
    private static MemberTable table(List<Sheet> sheets) {
        for (var sheet : sheets) {
            var head = HeadRow.of(sheet.rows());
            if (head.isPresent()) {
                return table(sheet, head.get(), sheets);
            }
        }
        throw new FileRefused(Refusal.NO_HEAD);
    }

    private static MemberTable table(Sheet sheet, HeadRow head, List<Sheet> sheets) {
        var rows = head.below(sheet.rows());
        if (rows.isEmpty()) {
            throw new FileRefused(Refusal.NO_ROWS);
        }
        if (rows.size() > RowCollector.MOST_ROWS) {
            throw new FileRefused(Refusal.TOO_MANY_ROWS);
        }
        var others = sheets.stream()
                .filter(other -> other != sheet && !other.rows().isEmpty())
                .map(Sheet::name)
                .filter(Objects::nonNull)
                .filter(name -> !name.equals(TemplateSheet.WORDS))
                .toList();
        return new MemberTable(
                sheet.name(), others, EnumSet.copyOf(head.places().keySet()), head.others(), rows);
    }
}
