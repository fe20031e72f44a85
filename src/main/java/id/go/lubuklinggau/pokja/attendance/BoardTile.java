package id.go.lubuklinggau.pokja.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A Pokja on the board.
 *
 * @param waiting marks and guests of phones that wait for a decision
 * @param lastMark when the last one came in; null if none has
 */
public record BoardTile(
        UUID pokjaId, String kelurahanName, AttendanceTally tally, int waiting, Instant lastMark, Pace pace) {

    /** Five people are marked in a minute; after this somebody has been interrupted. */
    private static final Duration QUIET = Duration.ofMinutes(15);

    static BoardTile of(BoardRow row, Instant at) {
        return new BoardTile(
                row.pokjaId(), row.kelurahanName(), row.tally(), row.waiting(), row.lastMark(), pace(row, at));
    }

    private static Pace pace(BoardRow row, Instant at) {
        var tally = row.tally();
        if (tally.named() == 0) {
            return Pace.UNNAMED;
        }
        if (tally.unmarked() == 0) {
            return Pace.COMPLETE;
        }
        if (row.lastMark() == null) {
            return Pace.UNMARKED;
        }
        return row.lastMark().plus(QUIET).isAfter(at) ? Pace.GOING : Pace.SILENT;
    }

    /** A dot for each delegate: the marked by status, then the unmarked, which are null. */
    public List<AttendanceStatus> dots() {
        var dots = new ArrayList<AttendanceStatus>();
        for (var status : AttendanceStatus.values()) {
            for (int one = 0; one < tally.count(status); one++) {
                dots.add(status);
            }
        }
        while (dots.size() < tally.named()) {
            dots.add(null);
        }
        return dots;
    }
}
