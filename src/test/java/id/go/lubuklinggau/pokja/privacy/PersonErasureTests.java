package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Reads the whole database for what was erased. The name and all that goes with it are words that occur nowhere else. */
@DatabaseTest
class PersonErasureTests extends PersonWithAHistory {

    @Test
    void nothingTellsWhoItWasButFinalPaper() {
        assertThat(found("zubaidah", "xenia", "xaverius", "xantippe", "xabatan"))
                .containsKeys(
                        "person.name",
                        "trail.before",
                        "trail.after",
                        "trail.subject_name",
                        "delegate.name",
                        "sent_mark.note",
                        "sent_mark.substitute_name",
                        "sent_mark.substitute_position");

        erasure.erase(person, version(), "zubaidah  BARU");

        assertThat(found("zubaidah", "xenia", "xaverius", "xantippe", "xabatan", "81277776666"))
                .containsOnlyKeys(
                        "delegate.name",
                        "delegate.title_before",
                        "delegate.titles_after",
                        "attendance.note",
                        "attendance_log.note",
                        "attendance_log.reason",
                        "attendance_log.substitute_name",
                        "attendance_log.substitute_position",
                        "data_request.contact",
                        "data_request.identity_checked",
                        "data_request.requester_name",
                        "data_request.search_key",
                        "data_request.wish")
                .allSatisfy((column, rows) -> assertThat(rows).as(column).isBetween(1L, 2L));
        assertThat(owner.sql("select name from delegate where session_id = ?")
                        .param(openSession)
                        .query(String.class)
                        .single())
                .isEqualTo("Data dihapus");
        assertThat(owner.sql("select count(*) from attendance_log l join delegate d on d.id = l.delegate_id"
                                + " where d.session_id = ? and l::text ilike '%xan%'")
                        .param(openSession)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theRetentionOfFinalPaperEndsWithNothingLeft() {
        erasure.erase(person, version(), "Zubaidah Baru");

        assertThat(erasure.countFinalsBefore(FINAL_DAY)).isZero();
        assertThat(erasure.anonymiseFinalsBefore(FINAL_DAY, 10)).isZero();
        assertThat(erasure.countFinalsBefore(FINAL_DAY.plusDays(1))).isOne();
        assertThat(erasure.anonymiseFinalsBefore(FINAL_DAY.plusDays(1), 10)).isOne();
        assertThat(erasure.countFinalsBefore(FINAL_DAY.plusDays(1))).isZero();
        assertThat(erasure.anonymiseFinalsBefore(FINAL_DAY.plusDays(1), 10)).isZero();

        assertThat(found("zubaidah", "xenia", "xaverius", "xantippe", "xabatan", "81277776666")
                        .keySet())
                .allMatch(column -> column.startsWith("data_request."));
    }

    @Test
    void othersStayAsTheyAre() {
        var other = groups.member(pokja, "Yuliana Tetap", "Sekretaris", Element.CADRE);
        var seat = delegate(finalSessionOf(other));
        var before = found("yuliana");
        erasure.erase(person, version(), "Zubaidah Baru");
        erasure.anonymiseFinalsBefore(FINAL_DAY.plusYears(1), 10);

        assertThat(found("yuliana")).isEqualTo(before);
        assertThat(owner.sql("select name from delegate where id = ?")
                        .param(seat)
                        .query(String.class)
                        .single())
                .isEqualTo("Yuliana Tetap");
    }

    @Test
    void countsStay() {
        erasure.erase(person, version(), "Zubaidah Baru");

        assertThat(memberships.members(pokja)).isEmpty();
        assertThat(memberships.hidden(pokja).current()).isOne();
        assertThat(records.memberships(person)).hasSize(1);
        assertThat(records.delegations(person))
                .extracting(PersonDelegation::status)
                .containsExactly(AttendanceStatus.REPRESENTED, AttendanceStatus.SICK);
        assertThat(records.find(person)).satisfies(left -> {
            assertThat(left.sex()).isEqualTo(Sex.P);
            assertThat(left.kelurahanCode()).isEqualTo(AIR_KUTI);
            assertThat(left.isErased()).isTrue();
            assertThat(left.isRestricted()).isFalse();
        });
        assertThat(records.trail(person, PageRequest.of(0, 5))
                        .getContent()
                        .get(0)
                        .changes())
                .extracting(change -> change.field())
                .containsExactly("trail_entries_anonymised");
    }

    @Test
    void isAskedByNameHappensOnceAndCannotBeUndone() {
        assertThatThrownBy(() -> erasure.erase(person, version(), "Zubaidah Lama"))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("NameUnconfirmed");
        assertThatThrownBy(() -> erasure.erase(person, 0L, "Zubaidah Baru")).isInstanceOf(StaleEdit.class);
        assertThat(records.find(person).isErased()).isFalse();

        erasure.erase(person, version(), "Zubaidah Baru");
        var entries = entries();
        erasure.erase(person, 0L, "apa saja");

        assertThat(entries()).isEqualTo(entries);
        assertThatThrownBy(() -> people.correct(
                        new CorrectPerson(person, version(), null, "Kembali", null, Sex.P, AIR_KUTI, PhoneChange.NONE)))
                .hasMessage("PersonIsErased");
        assertThatThrownBy(() -> people.restrict(person, version(), "alasan")).hasMessage("PersonIsErased");
    }

    private UUID finalSessionOf(UUID other) {
        var session = sessionInJuly();
        delegations.nominate(
                new NominateDelegate(UUID.randomUUID(), session, pokja, other, Element.POKJA_MEMBER, null), Reach.CITY);
        meetings.makeFinal(session);
        return session;
    }

    private UUID delegate(UUID session) {
        return owner.sql("select id from delegate where session_id = ?")
                .param(session)
                .query(UUID.class)
                .single();
    }

    private long entries() {
        return owner.sql("select count(*) from trail").query(Long.class).single();
    }
}
