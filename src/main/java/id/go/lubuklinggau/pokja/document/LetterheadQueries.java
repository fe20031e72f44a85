package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.Paper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letterhead and who signs. */
@Component
class LetterheadQueries {

    private final JdbcClient db;
    private final Emblems emblems;

    LetterheadQueries(JdbcClient db, Emblems emblems) {
        this.db = db;
        this.emblems = emblems;
    }

    /** Settings of the office change one at a time: whoever comes second waits and sees what the first has done. */
    void lock() {
        db.sql("select id from letterhead for no key update")
                .query(Integer.class)
                .single();
    }

    LetterheadDetails current() {
        return db.sql("select l.*, (select digest from emblem) as emblem from letterhead l")
                .query(this::letterhead)
                .single();
    }

    List<SignatoryDetails> signatoriesOn(LocalDate day) {
        return db.sql("""
                        select duty, acting, superior, middle, position, name, rank, nip
                        from signatory
                        where valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by array_position(array['HEAD', 'PPTK', 'COMMITTEE', 'TREASURER'], duty), valid_from, id""").param("day", day).query(LetterheadQueries::signatory).list();
    }

    private LetterheadDetails letterhead(ResultSet row, int number) throws SQLException {
        return new LetterheadDetails(
                row.getLong("version"),
                row.getString("government"),
                row.getString("office"),
                row.getString("address"),
                row.getString("contact"),
                row.getString("place"),
                Paper.valueOf(row.getString("paper")),
                Rule.valueOf(row.getString("rule")),
                new Margins(
                        row.getInt("margin_top"),
                        row.getInt("margin_right"),
                        row.getInt("margin_bottom"),
                        row.getInt("margin_left")),
                emblems.of(row.getString("emblem")));
    }

    private static SignatoryDetails signatory(ResultSet row, int number) throws SQLException {
        var acting = row.getString("acting");
        return SignatoryDetails.of(
                Duty.valueOf(row.getString("duty")),
                acting == null ? null : Acting.valueOf(acting),
                row.getString("superior"),
                row.getString("middle"),
                row.getString("position"),
                row.getString("name"),
                row.getString("rank"),
                row.getString("nip"));
    }
}
