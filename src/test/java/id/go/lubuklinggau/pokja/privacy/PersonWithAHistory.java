package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.attendance.SentMarkService;
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
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

abstract class PersonWithAHistory {

    static final String AIR_KUTI = "16.73.01.1001";

    static final LocalDate FINAL_DAY = MeetingExamples.DAY;

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
    SentMarkService sentMarks;

    @Autowired
    Clock clock;

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
        var openSeat = nominate(openSession);
        mark(openSeat, AttendanceStatus.REPRESENTED, "Xantippe Pengganti", null, "catatan xenia tiga");
        sendFromAPhone(openSeat);
        people.correct(new CorrectPerson(
                person, version(), "Drgxenia", "Zubaidah Baru", "S.Xenia", Sex.P, AIR_KUTI, PhoneChange.NONE));
        people.restrict(person, version(), "alasan xenia tiga");
        request = UUID.randomUUID();
        requests.record(request, plan("Hapus data Xenia"));
    }

    DataRequestPlan plan(String wish) {
        return new DataRequestPlan(
                RequestKind.ERASURE,
                "Zubaidah Baru",
                "Jalan Xenia 1",
                "KTP Zubaidah dicocokkan",
                person,
                wish,
                Instant.now().minusSeconds(60));
    }

    UUID nominate(UUID session) {
        var id = UUID.randomUUID();
        delegations.nominate(
                new NominateDelegate(id, session, pokja, person, Element.POKJA_MEMBER, "Ketua"), Reach.CITY);
        return id;
    }

    UUID sessionInJuly() {
        var day = LocalDate.of(2021, 7, 1);
        var meeting = UUID.randomUUID();
        plans.schedule(meeting, new MeetingPlan("Pertemuan Juli", null, day, day, "Kantor", null, null, null));
        var session = meetings.session(meeting, day, pokja);
        plans.announce(meeting);
        sessions.openForEntry(session);
        return session;
    }

    void mark(UUID seat, AttendanceStatus status, String substitute, String position, String note) {
        attendance.mark(new RecordMark(seat, null, new Mark(status, substitute, position, note), null), staff);
    }

    /** Somebody else says something else of the same seat, so it waits for staff. */
    private void sendFromAPhone(UUID seat) {
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        var mark = new Mark(AttendanceStatus.REPRESENTED, "Xaverius Kedua", "Xabatan", "catatan xenia empat");
        sentMarks.receive(
                new ReceiveMarks(
                        openSession,
                        secretary.accountId(),
                        clock.instant(),
                        "Chrome di Android",
                        List.of(new SentMark(UUID.randomUUID(), seat, null, mark, clock.instant()))),
                secretary);
    }

    Long version() {
        return records.find(person).version();
    }

    /** In how many rows of which column any of these words stands, in every table of ours and whatever the type. */
    Map<String, Long> found(String... words) {
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
