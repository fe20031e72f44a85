package id.go.lubuklinggau.pokja.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.lubuklinggau.pokja.account.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What phones sent about problems, and what it is judged by: each in one statement, however much there is. */
@Component
class SentWords {

    private final JdbcClient db;
    private final JsonMapper json;

    SentWords(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Makes another tab of the same account wait: a word that both send is known to the second. */
    void takeTurn(UUID accountId) {
        db.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("sent_word " + accountId)
                .query()
                .listOfRows();
    }

    /** A word that came in before. */
    record Known(UUID id, WordOutcome outcome, Instant receivedAt) {}

    /** A problem that a page has recorded with this id came in as well. */
    Map<UUID, Known> known(Collection<UUID> ids) {
        return db.sql("""
                        select id, outcome, received_at from sent_word where id = any(cast(:ids as uuid[]))
                        union all
                        select id, 'APPLIED', recorded_at from problem p
                        where id = any(cast(:ids as uuid[])) and not exists (select from sent_word s where s.id = p.id)""").param("ids", array(ids)).query(Known.class).stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }

    /** The Pokja in reach that are invited, with their kelurahan. */
    Map<UUID, String> invited(UUID sessionId, Reach reach) {
        return db
                .sql("""
                        select p.id, p.kelurahan_code from invitation i join pokja p on p.id = i.pokja_id
                        where i.session_id = :session and p.kelurahan_code ^@ any(array[:reach])""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("kelurahan_code")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of them that there are. */
    Set<UUID> categories(Collection<UUID> ids) {
        return db.sql("select id from problem_category where id = any(cast(? as uuid[]))")
                .param(array(ids))
                .query(UUID.class)
                .set();
    }

    /** What the Pokja says now of a problem in a session, and since when. */
    record Standing(UUID problemId, Verdict verdict, Instant saidAt) {}

    Map<UUID, Standing> standing(UUID sessionId, Collection<UUID> problemIds) {
        return db
                .sql("""
                        select problem_id, verdict, said_at from problem_review
                        where session_id = :session and problem_id = any(cast(:problems as uuid[]))""")
                .param("session", sessionId)
                .param("problems", array(problemIds))
                .query(Standing.class)
                .stream()
                .collect(Collectors.toMap(Standing::problemId, Function.identity()));
    }

    /** Puts problems to whoever answers for their categories. */
    void askUsual(Collection<UUID> problemIds, LocalDate day) {
        db.sql("""
                        insert into problem_agency (problem_id, kelurahan_code, agency_id, asked_on)
                        select p.id, p.kelurahan_code, g.id, :day
                        from problem p
                        join category_agency x on x.category_id = p.category_id
                        join agency g on g.id = x.agency_id and g.active
                        where p.id = any(cast(:problems as uuid[]))
                        on conflict do nothing""").param("day", day).param("problems", array(problemIds)).update();
    }

    /**
     * A word that is kept, as the database reads it.
     *
     * @param verdict null for the problem itself
     */
    record Word(
            UUID id,
            @JsonProperty("kelurahan_code") String kelurahanCode,
            @JsonProperty("problem_id") UUID problemId,
            Verdict verdict,
            WordOutcome outcome,
            @JsonProperty("device_at") Instant deviceAt,
            @JsonProperty("said_at") Instant saidAt) {}

    void add(UUID sessionId, Collection<Word> words, UUID by, Instant now) {
        db.sql("""
                        insert into sent_word (id, session_id, kelurahan_code, problem_id, verdict, outcome, device_at, said_at,
                                               received_at, sent_by)
                        select id, :session, kelurahan_code, problem_id, verdict, outcome, device_at, said_at, :now, :by
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            id uuid, kelurahan_code text, problem_id uuid, verdict text, outcome text, device_at timestamptz,
                            said_at timestamptz)""")
                .param("session", sessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("rows", json.writeValueAsString(words))
                .update();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
