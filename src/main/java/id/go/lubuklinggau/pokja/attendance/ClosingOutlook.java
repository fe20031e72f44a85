package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.List;

/**
 * What staff is told before a session becomes final.
 *
 * @param unfinished Pokja with delegates who become absent, in the order of the paper
 */
public record ClosingOutlook(AttendanceTally tally, List<BoardTile> unfinished) {

    static ClosingOutlook of(List<BoardRow> rows, Instant at) {
        return new ClosingOutlook(
                AttendanceTally.sum(rows.stream().map(BoardRow::tally).toList()),
                rows.stream()
                        .map(row -> BoardTile.of(row, at))
                        .filter(tile -> tile.tally().unmarked() > 0)
                        .toList());
    }
}
