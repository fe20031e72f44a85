package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.intake.RowState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What would become of all rows. */
public record FigurePreview(List<FigureRow> rows) {

    public long count(RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public List<FigureRow> taken() {
        return rows.stream().filter(FigureRow::isTaken).toList();
    }

    /** Of all that it says: another one is another preview. */
    public String digest() {
        return UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
