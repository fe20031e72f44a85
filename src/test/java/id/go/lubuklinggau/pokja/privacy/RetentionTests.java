package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.ClosingService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken, and what stays. */
@DatabaseTest
class RetentionTests extends RetentionExamples {

    @Autowired
    ClosingService closing;

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
    void whatTheOfficeHasNotDecidedStays() {
        entry("SIGNED_IN", 599);
        change(DataClass.SIGN_IN_TRAIL, null);

        assertThat(due(DataClass.SIGN_IN_TRAIL)).isZero();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
        assertThat(entries("SIGNED_IN")).isEqualTo(1);
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
        var old = request(groups.person("Ani Contoh", "16.73.01.1001"));
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
        assertThat(owner.sql("""
                                select before ->> 'person_id' from trail
                                where subject = 'data_request' and subject_id = ? order by id""").param(old.toString()).query(String.class).list())
                .as("recorded, answered, made older, and whose it was is not said anew")
                .containsExactly(null, null, null, "***");
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
    void whoCameAsAGuestLatelyStays() {
        var group = group();
        member(group, "Ani Contoh", today().minusMonths(61));
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);
        var session = meetings.openSession(group);
        var staff = users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        owner.sql("update meeting set first_day = :day, last_day = :day")
                .param("day", today().minusMonths(1))
                .update();
        owner.sql("update session set day = ?").param(today().minusMonths(1)).update();
        owner.sql("""
                        insert into guest (id, version, session_id, pokja_id, person_id, name, arrived_at, received_at, marked_by, marked_by_name)
                        select gen_random_uuid(), 0, :session, :pokja, p.id, p.name, now(), now(), :staff, 'Rina Contoh' from person p""")
                .param("session", session)
                .param("pokja", group)
                .param("staff", staff.accountId())
                .update();

        assertThat(due(DataClass.FORMER_MEMBER)).isZero();

        owner.sql("delete from guest").update();
        assertThat(due(DataClass.FORMER_MEMBER)).isEqualTo(1);
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

    /** What was printed stays known, but not what it said. */
    @Test
    void theStoredPaperGoesWithTheFirstNameOfIt() {
        var group = group();
        var session = meetings.openSession(group);
        var delegate = meetings.delegate(session, group, "Ani Contoh");
        var staff = users.account(Role.STAFF, Reach.CITY);
        closing.close(session, "Tanpa keterangan", staff);
        var other = meetings.openSession(groups.pokja("16.73.01.1002", "Pokja Majapahit"));
        closing.close(other, "Tanpa keterangan", staff);
        owner.sql("update session set day = '2021-06-14'").update();
        change(DataClass.ROSTER, 24);
        assertThat(stored()).containsExactlyInAnyOrder(session, other);

        erasure.erase(owner.sql("select person_id from delegate where id = ?")
                .param(delegate)
                .query(UUID.class)
                .single());
        assertThat(stored()).as("the paper is evidence").contains(session);
        assertThat(retention.carryOut(DataClass.ROSTER)).isEqualTo(1);

        assertThat(stored()).containsExactly(other);
        assertThat(owner.sql("select count(*) from print where session_id = ?")
                        .param(session)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theStoredPaperGoesWithAGuestWhoIsNoMoreThanAName() {
        var session = meetings.openSession(group());
        var staff = users.account(Role.STAFF, Reach.CITY);
        owner.sql("""
                        insert into guest (id, version, session_id, name, arrived_at, received_at, marked_by, marked_by_name)
                        values (gen_random_uuid(), 0, ?, 'Ani Contoh', now(), now(), ?, 'Rina Contoh')""").params(session, staff.accountId()).update();
        closing.close(session, "Tanpa keterangan", staff);
        owner.sql("update session set day = '2021-06-14'").update();
        change(DataClass.ROSTER, 24);

        assertThat(retention.carryOut(DataClass.ROSTER)).isEqualTo(1);

        assertThat(stored()).isEmpty();
    }

    private List<UUID> stored() {
        return owner.sql("select session_id from frozen_roster")
                .query(UUID.class)
                .list();
    }

    private String nameOf(UUID delegate) {
        return owner.sql("select name from delegate where id = ?")
                .param(delegate)
                .query(String.class)
                .single();
    }
}
