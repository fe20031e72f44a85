package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what the trail has kept long enough. The database refuses what is younger than a year (V20). */
@Component
@Transactional
public class TrailRetention {

    public static final Set<TrailKind> SIGN_INS = EnumSet.of(
            TrailKind.SIGNED_IN,
            TrailKind.SIGN_IN_FAILED,
            TrailKind.SIGNED_OUT,
            TrailKind.REFUSED,
            TrailKind.NOT_FOUND);

    public static final Set<TrailKind> CHANGES = EnumSet.complementOf(EnumSet.copyOf(SIGN_INS));

    private final JdbcClient db;

    TrailRetention(JdbcClient db) {
        this.db = db;
    }

    /** How many entries of these kinds are from before this day. */
    @Transactional(readOnly = true)
    public long count(Set<TrailKind> kinds, LocalDate before) {
        return db.sql("select count(*) from trail where kind = any(:kinds) and at < :before")
                .param("kinds", names(kinds))
                .param("before", Dates.startOf(before))
                .query(Long.class)
                .single();
    }

    /**
     * Ends the oldest of them.
     *
     * @return how many entries are gone
     */
    public long forget(Set<TrailKind> kinds, LocalDate before, int atMost) {
        return db.sql("select trail_forget(:kinds, :before, :at_most)")
                .param("at_most", atMost)
                .param("kinds", names(kinds))
                .param("before", Dates.startOf(before))
                .query(Long.class)
                .single();
    }

    private static String[] names(Set<TrailKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
