package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads signatories for the settings. */
@Component
class SignatoryQueries {

    private static final String ROW = """
            select id, version, duty, acting, superior, middle, position, name, rank, nip, valid_from, valid_to,
                   case when valid_from > :today then 'UPCOMING'
                        when valid_to < :today then 'FORMER'
                        else 'CURRENT' end as standing
            from signatory
            """;

    private final JdbcClient db;

    SignatoryQueries(JdbcClient db) {
        this.db = db;
    }

    /** In each duty the latest first. */
    List<SignatoryRow> list(LocalDate today) {
        return db.sql(
                        ROW
                                + "order by array_position(array['HEAD', 'PPTK', 'COMMITTEE', 'TREASURER'], duty), valid_from desc, id")
                .param("today", today)
                .query(SignatoryRow.class)
                .list();
    }

    Optional<SignatoryRow> find(UUID id, LocalDate today) {
        return db.sql(ROW + "where id = :id")
                .param("today", today)
                .param("id", id)
                .query(SignatoryRow.class)
                .optional();
    }
}
