package id.go.lubuklinggau.pokja.report;

import java.util.Comparator;
import java.util.List;

/**
 * Who came to a session, of the Pokja in reach.
 *
 * @param guests without a seat, in no other count
 * @param byPokja each kecamatan, followed by its Pokja, in the order of the paper
 * @param byElement in the order of the unsur
 */
public record Recap(
        RecapRow total, int guests, List<RecapRow> byPokja, List<RecapRow> byElement, List<RecapRow> bySex) {

    static Recap of(List<RecapRow> rows, int guests) {
        return new Recap(
                only(rows, RecapPart.ALL).get(0),
                guests,
                rows.stream()
                        .filter(row -> row.isKecamatan() || row.part() == RecapPart.POKJA)
                        .toList(),
                only(rows, RecapPart.ELEMENT).stream()
                        .sorted(Comparator.comparing(RecapRow::element))
                        .toList(),
                only(rows, RecapPart.SEX).stream()
                        .sorted(Comparator.comparing(RecapRow::sex))
                        .toList());
    }

    private static List<RecapRow> only(List<RecapRow> rows, RecapPart part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }
}
