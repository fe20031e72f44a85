package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decrees and the seats of their patterns. */
@Component
class DecreeQueries {

    private static final String ROWS = """
            select d.id, d.version, d.number, d.issued_on, d.issuer, d.issuer_name, d.about, d.pattern, d.valid_from, d.valid_to,
                   d.revoked_on, d.revocation_basis, d.last_day, d.next_number, d.last_day - :today as days_left,
                   case when d.draft then 'DRAFT'
                        when d.revoked_on <= :today then 'REVOKED'
                        when d.last_day < :today then 'ENDED'
                        when d.valid_from > :today then 'UPCOMING'
                        else 'IN_FORCE' end as state,
                   d.scan_kind, d.scan_size, d.scan_digest, d.scanned_at,
                   (select count(*) from membership m join person x on x.id = m.person_id
                    where m.decree_id = d.id and x.restricted_at is null and x.erased_at is null) as members
            from decree_standing d where d.pokja_id = :pokja
            """;

    private final JdbcClient db;

    DecreeQueries(JdbcClient db) {
        this.db = db;
    }

    /** Drafts first, then the newest. */
    List<DecreeRow> list(UUID pokjaId, LocalDate today) {
        return db.sql(ROWS + "order by d.draft desc, d.valid_from desc, d.issued_on desc, d.id")
                .param("pokja", pokjaId)
                .param("today", today)
                .query(DecreeRow.class)
                .list();
    }

    Optional<DecreeRow> find(UUID id, UUID pokjaId, LocalDate today) {
        return db.sql(ROWS + "and d.id = :id")
                .param("id", id)
                .param("pokja", pokjaId)
                .param("today", today)
                .query(DecreeRow.class)
                .optional();
    }

    Optional<DecreeRow> inForceOn(UUID pokjaId, LocalDate day) {
        return db.sql(ROWS + """
                        and not d.draft and d.valid_from <= :today and (d.last_day is null or d.last_day >= :today)
                        order by d.valid_from desc limit 1""")
                .param("pokja", pokjaId)
                .param("today", day)
                .query(DecreeRow.class)
                .optional();
    }

    /** The seats of the pattern, in the order of the paper, with who holds them on that day. */
    List<PatternSeat> seats(DecreePattern pattern, UUID pokjaId, LocalDate day) {
        return db.sql("""
                        select s.position, s.section, s.needed,
                               (select string_agg(concat_ws(' ', x.title_before, x.name) || coalesce(', ' || x.titles_after, ''),
                                                  '; ' order by x.name)
                                from membership m join person x on x.id = m.person_id
                                where m.pokja_id = :pokja and m.first_day <= :day and (m.last_day is null or m.last_day >= :day)
                                  and x.restricted_at is null and x.erased_at is null
                                  and lower(m.position) = lower(s.position)
                                  and lower(coalesce(m.section, '')) = lower(coalesce(s.section, ''))) as holders
                        from pattern_seat s where s.pattern = :pattern order by s.place""")
                .param("pattern", pattern.name())
                .param("pokja", pokjaId)
                .param("day", day)
                .query(PatternSeat.class)
                .list();
    }

    /** Of the pattern; of all where none is given. */
    DutyChoices choices(DecreePattern pattern) {
        var seats = db.sql("""
                        select s.position, s.section, bool_or(s.needed) as needed, null as holders
                        from pattern_seat s where cast(:pattern as text) is null or s.pattern = :pattern
                        group by s.position, s.section order by min(s.place), s.position""")
                .param("pattern", pattern == null ? null : pattern.name())
                .query(PatternSeat.class)
                .list();
        return new DutyChoices(
                seats.stream().map(PatternSeat::position).distinct().toList(),
                seats.stream()
                        .map(PatternSeat::section)
                        .filter(section -> section != null)
                        .distinct()
                        .toList());
    }

    Optional<DecreeScan> scan(UUID id, UUID pokjaId) {
        return db.sql("""
                        select d.scan_kind, d.number, s.file
                        from decree d join decree_scan s on s.decree_id = d.id
                        where d.id = :id and d.pokja_id = :pokja""")
                .param("id", id)
                .param("pokja", pokjaId)
                .query((row, index) -> new DecreeScan(
                        ScanKind.valueOf(row.getString("scan_kind")), row.getString("number"), row.getBytes("file")))
                .optional();
    }

    void putScan(UUID decreeId, byte[] file) {
        db.sql("""
                        insert into decree_scan (decree_id, file) values (:id, :file)
                        on conflict (decree_id) do update set file = excluded.file""").param("id", decreeId).param("file", file).update();
    }

    void removeScan(UUID decreeId) {
        db.sql("delete from decree_scan where decree_id = ?").param(decreeId).update();
    }
}
