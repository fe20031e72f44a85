package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.ArrayList;
import java.util.List;

/** The rows in blocks that a page end never splits: a heading stays with its first row, the last two rows with the signatures. */
class RosterView {

    private final List<SheetRow> all;
    private final String kecamatan;
    private final int blanks;
    private final List<SheetRow> rows;

    RosterView(List<SheetRow> all, String kecamatan, int blanks) {
        this.all = all;
        this.kecamatan = all.stream().anyMatch(row -> row.kecamatanCode().equals(kecamatan)) ? kecamatan : null;
        this.blanks = blanks;
        this.rows = all.stream()
                .filter(row -> this.kecamatan == null || row.kecamatanCode().equals(this.kecamatan))
                .toList();
    }

    /** A row with the headings above it; a blank one has no seat. */
    record Line(String kecamatan, String kelurahan, int number, SheetRow seat) {}

    /** Lines that stay on one page. */
    record Block(List<Line> lines, boolean last) {}

    public String getKecamatan() {
        return kecamatan;
    }

    public int getBlanks() {
        return blanks;
    }

    public int getSeats() {
        return rows.size();
    }

    public List<Option> getKecamatanChoices() {
        return all.stream()
                .map(row -> Option.of(row.kecamatanCode(), row.kecamatanName()))
                .distinct()
                .toList();
    }

    public List<Block> getBlocks() {
        var lines = lines();
        int closing = Math.max(0, lines.size() - 2);
        var blocks = new ArrayList<Block>();
        lines.subList(0, closing).forEach(line -> blocks.add(new Block(List.of(line), false)));
        blocks.add(new Block(lines.subList(closing, lines.size()), true));
        return blocks;
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        SheetRow above = null;
        for (var row : rows) {
            boolean newKecamatan = above == null || !above.kecamatanCode().equals(row.kecamatanCode());
            boolean newPokja = above == null || !above.pokjaId().equals(row.pokjaId());
            lines.add(new Line(
                    newKecamatan ? row.kecamatanName() : null,
                    newPokja ? row.kelurahanName() : null,
                    row.number(),
                    row));
            above = row;
        }
        int number = above == null ? 0 : above.number();
        for (int blank = 1; blank <= blanks; blank++) {
            lines.add(new Line(null, null, number + blank, null));
        }
        return lines;
    }
}
