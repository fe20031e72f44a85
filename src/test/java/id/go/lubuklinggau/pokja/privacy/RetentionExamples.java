package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of retention share: old entries, members who left long ago, and what the job would do. */
abstract class RetentionExamples {

    @Autowired
    RetentionService retention;

    @Autowired
    DataRequestService requests;

    @Autowired
    AccountService accounts;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID idOf(String name) {
        return owner.sql("select id from person where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    List<String> names(String which) {
        return owner.sql("select name from person " + which + " order by name")
                .query(String.class)
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID group() {
        return groups.pokja("16.73.01.1001", "Pokja Air Kuti");
    }

    /** @param lastDay null: still one */
    void member(UUID group, String name, LocalDate lastDay) {
        groups.member(group, name, "Anggota", Element.CADRE);
        owner.sql("""
                        update membership set last_day = cast(:last as date)
                        where person_id = (select id from person where name = :name)""").param("last", lastDay).param("name", name).update();
    }

    /** As if all of it had been recorded long ago. */
    void recordedLongAgo() {
        owner.sql("""
                        begin;
                        set local session_replication_role = replica;
                        update trail set at = at - interval '9 years';
                        commit""").update();
    }

    long due(DataClass dataClass) {
        return retention.find(dataClass).due();
    }

    void change(DataClass dataClass, Integer months) {
        retention.change(dataClass, retention.find(dataClass).version(), months);
    }

    UUID request() {
        return request(null);
    }

    UUID request(UUID person) {
        var id = UUID.randomUUID();
        requests.record(
                id,
                new DataRequestPlan(
                        RequestKind.ERASURE,
                        "Siti Contoh",
                        "0812-0000-0000",
                        "KTP dicocokkan",
                        person,
                        "Hapus data saya",
                        Instant.now(clock)));
        return id;
    }

    long inTrail(String... words) {
        return owner.sql("select count(*) from trail where trail::text ilike any(?)")
                .param(Stream.of(words).map(word -> "%" + word + "%").toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    void entry(String kind, int monthsAgo) {
        owner.sql("insert into trail (kind, subject, at) values (?, 'account', now() - make_interval(months => ?))")
                .params(kind, monthsAgo)
                .update();
    }

    long entries(String kind) {
        return owner.sql("select count(*) from trail where kind = ? and account_id is null and subject_id is null")
                .param(kind)
                .query(Long.class)
                .single();
    }
}
