package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.util.DigestUtils;

/**
 * How far the marking of a session has come, Pokja by Pokja.
 *
 * @param tiles the invited Pokja in reach, in the order of the paper
 * @param at when it was read
 * @param tag the same as long as the board looks the same; a weak one, so that the page may still be compressed
 */
public record Board(SessionDetails session, List<BoardTile> tiles, Instant at, String tag) {

    static Board of(SessionDetails session, List<BoardRow> rows, Instant at) {
        var tiles = rows.stream().map(row -> BoardTile.of(row, at)).toList();
        var looks = (session.toString() + tiles).getBytes(StandardCharsets.UTF_8);
        return new Board(session, tiles, at, "W/\"" + DigestUtils.md5DigestAsHex(looks) + "\"");
    }

    public AttendanceTally tally() {
        return AttendanceTally.sum(tiles.stream().map(BoardTile::tally).toList());
    }

    public int waiting() {
        return tiles.stream().mapToInt(BoardTile::waiting).sum();
    }

    /** Pokja whose people are all marked. */
    public long complete() {
        return tiles.stream().filter(tile -> tile.pace() == Pace.COMPLETE).count();
    }
}
