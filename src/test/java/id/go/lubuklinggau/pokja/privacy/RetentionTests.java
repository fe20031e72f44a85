package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RetentionTests {

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
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void everyClassHasARule() {
        assertThat(retention.list()).extracting(RetentionRow::dataClass).containsExactly(DataClass.values());
    }

    @Test
    void theJobTakesWhatItHasAnnouncedAndSaysSo() {
        entry("SIGNED_IN", 25);
        entry("SIGN_IN_FAILED", 30);
        entry("SIGNED_IN", 23);
        entry("CHANGED", 30);
        entry("CHANGED", 61);

        assertThat(due(DataClass.SIGN_IN_TRAIL)).isEqualTo(2);
        assertThat(due(DataClass.CHANGE_TRAIL)).isEqualTo(1);
        assertThat(retention.due(DataClass.SIGN_IN_TRAIL, 12)).isEqualTo(3);
        assertThat(retention.due(DataClass.SIGN_IN_TRAIL, null)).isZero();

        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isEqualTo(2);
        assertThat(retention.carryOut(DataClass.CHANGE_TRAIL)).isEqualTo(1);

        assertThat(entries("SIGNED_IN")).isEqualTo(1);
        assertThat(entries("SIGN_IN_FAILED")).isZero();
        assertThat(entries("CHANGED")).isEqualTo(1);
        assertThat(owner.sql("select after ->> 'removed' from trail where kind = 'FORGOTTEN' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("2", "1");
        var row = retention.find(DataClass.SIGN_IN_TRAIL);
        assertThat(row.lastRun()).isEqualTo(LocalDate.now(clock));
        assertThat(row.removed()).isEqualTo(2);
        assertThat(row.due()).isZero();
    }

    @Test
    void takesMuchInManyTransactions() {
        owner.sql("""
                        insert into trail (kind, subject, at)
                        select 'SIGNED_IN', 'account', now() - interval '30 months' from generate_series(1, 2500)""").update();

        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isEqualTo(2500);

        assertThat(entries("SIGNED_IN")).isZero();
        assertThat(owner.sql("select after ->> 'removed' from trail where kind = 'FORGOTTEN' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("1000", "1000", "500");
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(2500);
    }

    @Test
    void goesOnWhereItFailedAndAddsUp() {
        owner.sql("""
                        insert into trail (kind, subject, at)
                        select 'SIGNED_IN', 'account', now() - interval '30 months' - make_interval(mins => 2000 - n)
                        from generate_series(1, 2000) n""").update();
        owner.sql("""
                        create function fail() returns trigger language plpgsql as
                        'begin raise exception ''not now''; end'""").update();
        owner.sql("""
                        create trigger fails before delete on trail for each row when (old.id = 1500)
                        execute function fail()""").update();
        try {
            assertThatThrownBy(() -> retention.carryOut(DataClass.SIGN_IN_TRAIL))
                    .hasStackTraceContaining("not now");
        } finally {
            owner.sql("drop trigger fails on trail").update();
            owner.sql("drop function fail").update();
        }
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(1000);

        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isEqualTo(1000);
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(2000);
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
    }

    @Test
    void doesNotWaitForAnotherInstanceAndTakesOverFromADeadOne() {
        entry("SIGNED_IN", 25);
        owner.sql("""
                        insert into retention_run (day, data_class, taken_until)
                        values (?, 'SIGN_IN_TRAIL', now() + interval '1 minute')""").param(today()).update();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();

        owner.sql("update retention_run set taken_until = now()").update();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isOne();
    }

    @Test
    void whatTheOfficeHasNotDecidedStays() {
        entry("SIGNED_IN", 599);
        change(DataClass.SIGN_IN_TRAIL, null);

        assertThat(due(DataClass.SIGN_IN_TRAIL)).isZero();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
        assertThat(entries("SIGNED_IN")).isEqualTo(1);
    }

    @Test
    void runsOnceADayHoweverManyInstancesTry() throws Exception {
        entry("SIGNED_IN", 25);

        var removed = Together.run(Collections.nCopies(4, () -> retention.carryOut(DataClass.SIGN_IN_TRAIL)));

        assertThat(removed).containsExactlyInAnyOrder(1L, 0L, 0L, 0L);
        entry("SIGNED_IN", 25);
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
    }

    @Test
    void theTrailOfTheLastYearStaysWhateverIsAsked() {
        entry("SIGNED_IN", 11);

        assertThatThrownBy(() -> change(DataClass.SIGN_IN_TRAIL, 11)).isInstanceOf(RetentionTooShort.class);
        assertThatThrownBy(() -> db.sql("select trail_forget(array['SIGNED_IN'], now() - interval '11 months', 10)")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("for a year at least");
        assertThat(entries("SIGNED_IN")).isEqualTo(1);
    }

    @Test
    void theApplicationForgetsByNoOtherWay() {
        entry("SIGNED_IN", 25);

        assertThatThrownBy(() -> db.sql("delete from trail").update()).hasStackTraceContaining("permission denied");
        owner.sql("grant delete on trail to sipokja_app").update();
        try {
            assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                        db.sql("set local sipokja.trail_forgets = 'on'").update();
                        db.sql("delete from trail").update();
                    }))
                    .hasStackTraceContaining("append-only");
        } finally {
            owner.sql("revoke delete on trail from sipokja_app").update();
        }
        for (var log : new String[] {"trail", "attendance_log"}) {
            assertThatThrownBy(() -> owner.sql("truncate " + log).update()).hasStackTraceContaining("append-only");
        }
        assertThatThrownBy(() -> owner.sql("delete from trail").update()).hasStackTraceContaining("append-only");
    }

    @Test
    void answeredRequestsBecomeNobodys() {
        var old = request();
        var open = request();
        requests.close(old, 0L, RequestOutcome.REFUSED, "Bukan data Siti Contoh");
        owner.sql(
                        "update data_request set received_at = received_at - interval '6 years', due_at = due_at - interval '6 years', closed_at = closed_at - interval '6 years' where id = ?")
                .param(old)
                .update();

        assertThat(due(DataClass.DATA_REQUEST)).isEqualTo(1);
        assertThat(retention.carryOut(DataClass.DATA_REQUEST)).isEqualTo(1);

        var kept = requests.find(old);
        assertThat(kept.requesterName()).isEqualTo("Data dihapus");
        assertThat(kept.outcome()).isEqualTo(RequestOutcome.REFUSED);
        assertThat(kept.answer() + kept.wish() + kept.contact() + kept.identityChecked())
                .isEqualTo("––––");
        assertThat(requests.find(open).requesterName()).isEqualTo("Siti Contoh");
        assertThat(inTrail("Siti Contoh", "0812-0000", "dicocokkan", "Hapus data saya"))
                .isZero();
        assertThat(due(DataClass.DATA_REQUEST)).isZero();
    }

    @Test
    void accountsClosedLongAgoNameNobody() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var old = users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY).accountId();
        var recent =
                users.account("budi", "Budi Contoh", Role.STAFF, Reach.CITY).accountId();
        owner.sql("""
                        insert into passkey (id, account_id, name, added_at)
                        values (gen_random_uuid(), ?, 'HP Rina', now())""").param(old).update();
        owner.sql("update account set email = 'rina@contoh.id' where id = ?")
                .param(old)
                .update();
        accounts.close(old, admin);
        accounts.close(recent, admin);
        owner.sql("update account set closed_at = closed_at - interval '61 months' where id = ?")
                .param(old)
                .update();

        var before = inTrail("rina");
        assertThat(due(DataClass.CLOSED_ACCOUNT)).isEqualTo(1);
        assertThat(retention.carryOut(DataClass.CLOSED_ACCOUNT)).isEqualTo(1);

        assertThat(inTrail("rina")).as("the name is not written anew").isEqualTo(before);
        assertThat(inTrail("rina@contoh.id")).isZero();
        assertThat(accounts.find(old).displayName()).isEqualTo("Akun dihapus");
        assertThat(accounts.find(old).username()).startsWith("dihapus-");
        assertThat(accounts.find(old).passwordSet()).isFalse();
        assertThat(accounts.find(recent).displayName()).isEqualTo("Budi Contoh");
        assertThat(due(DataClass.CLOSED_ACCOUNT)).isZero();
    }

    @Test
    void phonesGoWhenNobodyHasToCallAnyMore() {
        var group = group();
        member(group, "Ani Contoh", today().minusMonths(13));
        member(group, "Budi Contoh", today().minusMonths(11));
        member(group, "Citra Contoh", null);
        owner.sql("update person set phone = '+628123456789', phone_consent_on = '2024-01-01'")
                .update();
        assertThat(due(DataClass.PHONE)).as("just recorded").isZero();
        recordedLongAgo();

        assertThat(due(DataClass.PHONE)).isEqualTo(1);
        assertThat(retention.carryOut(DataClass.PHONE)).isEqualTo(1);

        assertThat(names("where phone is null")).containsExactly("Ani Contoh");
        assertThat(due(DataClass.PHONE)).isZero();
    }

    @Test
    void whoHasLongHadNothingToDoWithAPokjaBecomesNobody() {
        var group = group();
        member(group, "Ani Contoh", today().minusMonths(61));
        member(group, "Budi Contoh", today().minusMonths(59));
        member(group, "Citra Contoh", null);
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);

        assertThat(due(DataClass.FORMER_MEMBER)).isEqualTo(1);
        assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isEqualTo(1);

        assertThat(names("")).containsExactly("Budi Contoh", "Citra Contoh", "Data dihapus");
        assertThat(owner.sql("select count(*) from trail where trail::text like '%Ani Contoh%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHasAskedForARestrictionIsNotErasedByNight() {
        member(group(), "Ani Contoh", today().minusMonths(61));
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);
        owner.sql("update person set restricted_at = now(), restriction_reason = 'sengketa'")
                .update();

        assertThat(due(DataClass.FORMER_MEMBER)).isZero();
        assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isZero();
        assertThat(names("")).containsExactly("Ani Contoh");
    }

    @Test
    void whoWaitsForAnAnswerIsNeitherErasedNorLosesThePhoneByNight() {
        member(group(), "Ani Contoh", today().minusMonths(61));
        var ani = idOf("Ani Contoh");
        owner.sql("update person set phone = '+628123456789', phone_consent_on = '2024-01-01'")
                .update();
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);
        var request = request(ani);

        assertThat(due(DataClass.FORMER_MEMBER) + due(DataClass.PHONE)).isZero();
        assertThat(retention.carryOut(DataClass.FORMER_MEMBER) + retention.carryOut(DataClass.PHONE))
                .isZero();

        requests.close(request, 0L, RequestOutcome.REFUSED, "Masih diperlukan");
        assertThat(due(DataClass.FORMER_MEMBER)).isOne();
        assertThat(due(DataClass.PHONE)).isOne();
    }

    @Test
    void whoCannotBeErasedHoldsUpNobodyElse() {
        var group = group();
        for (var name : List.of("Ani Contoh", "Budi Contoh", "Citra Contoh")) {
            member(group, name, today().minusMonths(61));
        }
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);
        owner.sql("alter table person add constraint stays check (erased_at is null or id <> '" + idOf("Budi Contoh")
                        + "')")
                .update();
        try {
            assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isEqualTo(2);
        } finally {
            owner.sql("alter table person drop constraint stays").update();
        }

        assertThat(names("")).containsExactly("Budi Contoh", "Data dihapus", "Data dihapus");
        assertThat(retention.find(DataClass.FORMER_MEMBER).removed()).isEqualTo(2);
    }

    @Test
    void whoWasErasedGoesFromThePaperWhenItsTimeIsOver() {
        var group = group();
        var session = meetings.openSession(group);
        var delegate = meetings.delegate(session, group, "Ani Contoh");
        owner.sql("update session set state = 'FINAL', final_at = now(), day = '2021-06-14' where id = ?")
                .param(session)
                .update();
        var person = owner.sql("select person_id from delegate where id = ?")
                .param(delegate)
                .query(UUID.class)
                .single();
        change(DataClass.ROSTER, 24);
        assertThat(due(DataClass.ROSTER)).as("nobody is erased").isZero();
        erasure.erase(person);
        assertThat(nameOf(delegate)).isEqualTo("Ani Contoh");

        assertThat(due(DataClass.ROSTER)).isEqualTo(1);
        assertThat(retention.carryOut(DataClass.ROSTER)).isEqualTo(1);

        assertThat(nameOf(delegate)).isEqualTo("Data dihapus");
        assertThat(due(DataClass.ROSTER)).isZero();
    }

    private UUID idOf(String name) {
        return owner.sql("select id from person where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private String nameOf(UUID delegate) {
        return owner.sql("select name from delegate where id = ?")
                .param(delegate)
                .query(String.class)
                .single();
    }

    private List<String> names(String which) {
        return owner.sql("select name from person " + which + " order by name")
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID group() {
        return groups.pokja("16.73.01.1001", "Pokja Air Kuti");
    }

    /** @param lastDay null: still one */
    private void member(UUID group, String name, LocalDate lastDay) {
        groups.member(group, name, "Anggota", Element.CADRE);
        owner.sql("""
                        update membership set last_day = cast(:last as date)
                        where person_id = (select id from person where name = :name)""").param("last", lastDay).param("name", name).update();
    }

    /** As if all of it had been recorded long ago. */
    private void recordedLongAgo() {
        owner.sql("""
                        begin;
                        set local session_replication_role = replica;
                        update trail set at = at - interval '9 years';
                        commit""").update();
    }

    private long due(DataClass dataClass) {
        return retention.find(dataClass).due();
    }

    private void change(DataClass dataClass, Integer months) {
        retention.change(dataClass, retention.find(dataClass).version(), months);
    }

    private UUID request() {
        return request(null);
    }

    private UUID request(UUID person) {
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

    private long inTrail(String... words) {
        return owner.sql("select count(*) from trail where trail::text ilike any(?)")
                .param(Stream.of(words).map(word -> "%" + word + "%").toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private void entry(String kind, int monthsAgo) {
        owner.sql("insert into trail (kind, subject, at) values (?, 'account', now() - make_interval(months => ?))")
                .params(kind, monthsAgo)
                .update();
    }

    private long entries(String kind) {
        return owner.sql("select count(*) from trail where kind = ? and account_id is null and subject_id is null")
                .param(kind)
                .query(Long.class)
                .single();
    }
}
