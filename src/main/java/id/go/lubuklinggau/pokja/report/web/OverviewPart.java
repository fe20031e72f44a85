package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.area.Kecamatan;
import id.go.lubuklinggau.pokja.report.Measure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A kecamatan in the table, with its kelurahan and their sum; or all of them.
 *
 * @param kecamatan null for all
 */
record OverviewPart(Kecamatan kecamatan, List<OverviewRow> rows, Measure measure) {

    public List<Integer> sums() {
        return IntStream.range(0, measure.columns().size())
                .mapToObj(column -> rows.stream()
                        .filter(row -> row.number(column) != null)
                        .mapToInt(row -> row.number(column))
                        .sum())
                .toList();
    }

    /** Null where nothing can be shared. */
    public Integer share() {
        return measure.share(sums());
    }
}
