package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.audit.TrailEntry;
import id.go.lubuklinggau.pokja.audit.TrailKind;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole database for what was erased. The name and all that goes with it are words that occur nowhere else. */
@DatabaseTest
class PersonErasureTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate FINAL_DAY = MeetingExamples.DAY;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PersonRecords records;

    @Autowired
    PersonService people;

    @Autowired
    MembershipService memberships;

    @Autowired
    DelegationService delegations;

    @Autowired
    MeetingService plans;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    DataRequestService requests;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    TransactionTemplate transactions;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID person;
    UUID openSession;
    UUID finalSession;
    UUID request;
    SignedInUser staff;

    /** Sri Zubaidah Xenia: a member, renamed once, with a phone; a delegate of an open and a final session, with notes; has asked to be erased. */
    @BeforeEach
    void somebodyWithAHistory() {
        staff = users.account(Role.STAFF, Reach.CITY);
        pokja = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        person = UUID.randomUUID();
        people.register(new RegisterPerson(person, "Drgxenia", "Zubaidah Lama", "S.Xenia", Sex.P, AIR_KUTI));
        memberships.appoint(
                new AppointMember(
                        UUID.randomUUID(),
                        pokja,
                        person,
                        new MemberDuty("Ketua", null, Element.CADRE, 2019),
                        LocalDate.of(2021, 1, 4),
                        new PhoneChange("0812-7777-6666", LocalDate.of(2021, 1, 4), false)),
                Reach.CITY);
        finalSession = meetings.openSession(pokja);
        openSession = meetings.openSessionOn(FINAL_DAY.plusDays(1), pokja);
        var finalSeat = nominate(finalSession);
        mark(finalSeat, AttendanceStatus.REPRESENTED, "Xaverius Pengganti", "Xabatan", "catatan xenia satu");
        meetings.makeFinal(finalSession);
        attendance.mark(
                new RecordMark(
                        finalSeat,
                        1L,
                        new Mark(AttendanceStatus.SICK, null, null, "catatan xenia dua"),
                        "alasan xenia"),
                staff);
        var withdrawn = nominate(openSession);
        delegations.withdraw(withdrawn, Reach.CITY);
        mark(nominate(openSession), AttendanceStatus.REPRESENTED, "Xantippe Pengganti", null, "catatan xenia tiga");
        people.correct(new CorrectPerson(
                person, version(), "Drgxenia", "Zubaidah Baru", "S.Xenia", Sex.P, AIR_KUTI, PhoneChange.NONE));
        people.restrict(person, version(), "alasan xenia tiga");
        request = UUID.randomUUID();
        requests.record(request, plan("Hapus data Xenia"));
    }

    @Test
    void nothingTellsWhoItWasButFinalPaper() {
        assertThat(found("zubaidah", "xenia", "xaverius", "xantippe", "xabatan"))
                .containsKeys("person.name", "trail.before", "trail.after", "trail.subject_name", "delegate.name");

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

    /** The register keeps who asked until its own retention ends; the trail of it names nobody. */
    @Test
    void whatIsAnsweredAfterwardsNamesNobodyOnTheTrail() {
        erasure.erase(person, version(), "Zubaidah Baru");
        requests.change(request, 0L, plan("Hapus data Xenia segera"));
        requests.close(request, 1L, RequestOutcome.DONE, "Data Zubaidah sudah dihapus");

        assertThat(found("zubaidah", "xenia"))
                .containsKeys("data_request.answer", "data_request.wish")
                .doesNotContainKeys("trail.before", "trail.after", "trail.subject_name", "trail.search_key");
        assertThat(records.trail(person, PageRequest.of(0, 50)).getContent())
                .filteredOn(entry -> entry.subject().equals("data_request"))
                .extracting(TrailEntry::subjectKey)
                .containsExactly("RequestKind.ERASURE", "RequestKind.ERASURE", "RequestKind.ERASURE");
    }

    /** Also when the request is tied to somebody else by then, or to nobody. */
    @Test
    void theTrailOfAPersonHoldsWhatWasOnceAboutThem() {
        var other = groups.person("Yuliana Tetap", AIR_KUTI);
        requests.change(
                request,
                0L,
                new DataRequestPlan(RequestKind.ERASURE, "Xenia", "Xalan 1", "KTP", other, "Hapus", Instant.now()));

        assertThat(Stream.of(person, other)
                        .map(one -> records.trail(one, PageRequest.of(0, 50)).stream()
                                .filter(entry -> entry.subject().equals("data_request"))
                                .map(TrailEntry::kind)
                                .toList()))
                .allSatisfy(kinds -> assertThat(kinds).containsExactly(TrailKind.CHANGED, TrailKind.CREATED));
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

    @Test
    void theErasedAreNeitherFoundNorGivenADuty() {
        erasure.erase(person, version(), "Zubaidah Baru");
        var next = sessionInJuly();

        assertThat(people.similar("Data dihapus", AIR_KUTI, UUID.randomUUID())).isEmpty();
        assertThat(delegations.candidates(next, pokja)).isEmpty();
        assertThatThrownBy(() -> nominate(next)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appoint(LocalDate.of(2024, 1, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void theRestrictedAreNeitherShownNorGivenADutyUntilThatIsLifted() {
        var next = sessionInJuly();

        assertThat(memberships.members(pokja)).isEmpty();
        assertThat(memberships.hidden(pokja).current()).isOne();
        assertThat(people.similar("Zubaidah Baru", AIR_KUTI, UUID.randomUUID())).isEmpty();
        assertThat(delegations.candidates(next, pokja)).isEmpty();
        assertThatThrownBy(() -> nominate(next)).hasMessage("PersonIsRestricted");
        assertThatThrownBy(() -> appoint(LocalDate.of(2024, 1, 1))).hasMessage("PersonIsRestricted");
        assertThat(delegations.delegates(openSession, pokja)).hasSize(1);

        people.liftRestriction(person);
        people.liftRestriction(person);

        assertThat(memberships.members(pokja)).hasSize(1);
        assertThat(memberships.hidden(pokja).current()).isZero();
        assertThat(delegations.candidates(next, pokja)).hasSize(1);
        nominate(next);
    }

    @Test
    void aCorrectionReachesOpenSessionsAndLeavesFinalPaper() {
        assertThat(records.delegations(person))
                .extracting(PersonDelegation::fullName)
                .containsExactly("Drgxenia Zubaidah Baru, S.Xenia", "Drgxenia Zubaidah Lama, S.Xenia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail set subject_name = 'lain'",
                "update trail set account_name = 'lain'",
                "update attendance_log set note = 'lain'"
            })
    void noSettingOfTheApplicationOpensWhatOnlyGrows(String statement) {
        transactions.executeWithoutResult(started -> {
            db.sql("select set_config('sipokja.anonymising', 'on', true)")
                    .query()
                    .listOfRows();
            assertThatThrownBy(() -> db.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
            started.setRollbackOnly();
        });
    }

    /** Even with the right to update, the trigger asks who does it, and what. */
    @Test
    void theTriggerAsksWhoAndWhat() {
        for (var statement : new String[] {
            "grant update on trail, attendance_log to sipokja_app; set role sipokja_app;"
                    + " set local sipokja.anonymising = 'on'; update trail set subject_name = 'lain'",
            "grant update on trail, attendance_log to sipokja_app; set role sipokja_app;"
                    + " set local sipokja.anonymising = 'on'; update attendance_log set note = 'lain'",
            "begin; set local sipokja.anonymising = 'on'; update trail set account_name = 'lain'; commit",
            "begin; set local sipokja.anonymising = 'on'; delete from trail; commit",
            "begin; set local sipokja.anonymising = 'on'; update attendance_log set status = 'PRESENT'; commit",
            "update trail set subject_name = 'lain'"
        }) {
            assertThatThrownBy(() -> owner.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void nobodysTrailIsAnonymisedBeforeTheyAreErased() {
        assertThatThrownBy(() -> db.sql("select trail_anonymise_person(?)")
                        .param(person)
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("is not erased");
        db.sql("select attendance_log_anonymise(array(select id from delegate))")
                .query()
                .listOfRows();
        assertThat(found("catatan xenia")).containsKey("attendance_log.note");
    }

    private DataRequestPlan plan(String wish) {
        return new DataRequestPlan(
                RequestKind.ERASURE,
                "Zubaidah Baru",
                "Jalan Xenia 1",
                "KTP Zubaidah dicocokkan",
                person,
                wish,
                Instant.now().minusSeconds(60));
    }

    private UUID nominate(UUID session) {
        var id = UUID.randomUUID();
        delegations.nominate(
                new NominateDelegate(id, session, pokja, person, Element.POKJA_MEMBER, "Ketua"), Reach.CITY);
        return id;
    }

    private void appoint(LocalDate firstDay) {
        memberships.appoint(
                new AppointMember(
                        UUID.randomUUID(), pokja, person, new MemberDuty("Ketua", null, Element.CADRE, null), firstDay),
                Reach.CITY);
    }

    private UUID sessionInJuly() {
        var day = LocalDate.of(2021, 7, 1);
        var meeting = UUID.randomUUID();
        plans.schedule(meeting, new MeetingPlan("Pertemuan Juli", null, day, day, "Kantor", null, null, null));
        var session = meetings.session(meeting, day, pokja);
        plans.announce(meeting);
        sessions.openForEntry(session);
        return session;
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

    private void mark(UUID seat, AttendanceStatus status, String substitute, String position, String note) {
        attendance.mark(new RecordMark(seat, null, new Mark(status, substitute, position, note), null), staff);
    }

    private Long version() {
        return records.find(person).version();
    }

    private long entries() {
        return owner.sql("select count(*) from trail").query(Long.class).single();
    }

    /** In how many rows of which column any of these words stands, in every table of ours and whatever the type. */
    private Map<String, Long> found(String... words) {
        var found = new TreeMap<String, Long>();
        owner.sql("""
                        select table_name, column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'""").query().listOfRows().forEach(column -> {
            var rows = owner.sql("select count(*) from %s where %s::text ilike any(?)"
                            .formatted(column.get("table_name"), column.get("column_name")))
                    .param(Set.of(words).stream().map(word -> "%" + word + "%").toArray(String[]::new))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.put(column.get("table_name") + "." + column.get("column_name"), rows);
            }
        });
        return found;
    }
}
