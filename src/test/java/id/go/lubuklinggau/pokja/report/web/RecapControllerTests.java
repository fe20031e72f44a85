package id.go.lubuklinggau.pokja.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.report.Headcount;
import id.go.lubuklinggau.pokja.report.RecapRow;
import id.go.lubuklinggau.pokja.report.RecapService;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RecapControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    GuestService guests;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    RecapService recaps;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
    }

    @Test
    void guestsAreCountedByThemselves() {
        var details = new GuestDetails("Fitri Contoh", "Dinas Pertanian", null);
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        guests.register(new RegisterGuest(UUID.randomUUID(), session, null, details, null), secretary);
        var staff = users.account(Role.STAFF, Reach.CITY);
        var removed = UUID.randomUUID();
        guests.register(new RegisterGuest(removed, session, null, details, null), staff);
        guests.register(new RegisterGuest(UUID.randomUUID(), session, null, details, null), staff);
        guests.remove(session, removed, null, staff);

        assertThat(recaps.recap(session, Reach.CITY).guests()).isEqualTo(2);
        assertThat(recaps.recap(session, Reach.CITY).total().seats()).isEqualTo(10);
        assertThat(recaps.recap(session, Reach.of(AIR_KUTI)).guests()).isEqualTo(1);
        assertThat(recaps.recap(session, Reach.of(KAYU_ARA)).guests()).isZero();
    }

    @Test
    void sumsAgreeWithTheListAfterMarksOfEachStatus() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        mark(airKuti, "Satu Contoh", Element.LURAH, Mark.PRESENT, staff);
        mark(airKuti, "Dua Contoh", Element.PKK, represented("Wakil Contoh"), staff);
        mark(airKuti, "Tiga Contoh", Element.PKK, of(AttendanceStatus.EXCUSED), staff);
        mark(kayuAra, "Empat Contoh", Element.LURAH, of(AttendanceStatus.SICK), staff);
        mark(kayuAra, "Lima Contoh", Element.CADRE, of(AttendanceStatus.ABSENT), staff);
        var undone = mark(kayuAra, "Enam Contoh", Element.CADRE, Mark.PRESENT, staff);
        attendance.undo(undone, 1L, null, staff);

        var recap = recaps.recap(session, Reach.CITY);
        var tally = AttendanceTally.of(attendance.sheet(session, Reach.CITY));
        assertThat(recap.total().seats()).isEqualTo(tally.seats()).isEqualTo(10);
        assertThat(recap.total().named()).isEqualTo(tally.named()).isEqualTo(6);
        assertThat(recap.total().unmarked()).isEqualTo(tally.unmarked()).isEqualTo(1);
        assertThat(recap.total().attended()).isEqualTo(2);
        assertThat(recap.total().share()).isEqualTo(20);
        assertThat(counts(recap.total()))
                .isEqualTo(tally.statuses().stream().map(tally::count).toList())
                .isEqualTo(List.of(1, 1, 1, 1, 1));
        assertThat(sum(recap.byPokja().stream().filter(RecapRow::isKecamatan).toList()))
                .isEqualTo(counts(recap.total()));
        assertThat(sum(recap.byPokja().stream()
                        .filter(row -> !row.isKecamatan())
                        .toList()))
                .isEqualTo(counts(recap.total()));
        assertThat(sum(recap.byElement())).isEqualTo(counts(recap.total()));
        assertThat(sum(recap.bySex())).isEqualTo(counts(recap.total()));
        assertThat(recap.byElement())
                .extracting(RecapRow::element)
                .containsExactly(Element.LURAH, Element.PKK, Element.CADRE);
    }

    @Test
    void showsTheCountsAndThatTheyMayChange() {
        mark(airKuti, "Satu Contoh", Element.LURAH, Mark.PRESENT, users.account(Role.STAFF, Reach.CITY));

        assertThat(get(users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Air Kuti", "Pokja Kayu Ara", "Lurah", "Perempuan", "10%", "belum final");
        meetings.makeFinal(session);
        assertThat(get(users.leader())).hasStatusOk().bodyText().doesNotContain("belum final");
    }

    @Test
    void aSessionWithoutNamesHasARecapToo() {
        assertThat(get(users.staff())).hasStatusOk().bodyText().contains("Per kecamatan", "0%");
    }

    @Test
    void aSecretaryCountsHerPokjaOnly() {
        assertThat(get(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Air Kuti", "wilayah Anda saja")
                .doesNotContain("Kayu Ara");
    }

    @Test
    void outOfReachIsNotFoundAndStrangersSignIn() {
        assertThat(get(users.secretary("16.73.03.1001"))).hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/rekap", UUID.randomUUID()).with(users.staff()))
                .hasStatus(404);
        var draft = meetings.session(meetings.meeting("Rapat rahasia"), MeetingExamples.DAY.plusDays(1), airKuti);
        assertThat(mvc.get().uri("/sesi/{id}/rekap", draft).with(users.secretary(AIR_KUTI)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/rekap", session)).hasStatus3xxRedirection();
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForManyPokja() {
        var many = areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI) && !code.equals(KAYU_ARA))
                .limit(24)
                .map(code -> examples.pokja(code, "Pokja " + code))
                .toArray(UUID[]::new);
        var large = meetings.openSession(many);
        for (var pokja : many) {
            meetings.delegate(large, pokja, "Utusan Contoh");
        }
        var one = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);
        var leader = users.leader();

        int few = count(one, leader);
        assertThat(count(large, leader)).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private int count(UUID id, RequestPostProcessor who) {
        return statements
                .during(() -> assertThat(mvc.get().uri("/sesi/{id}/rekap", id).with(who))
                        .hasStatusOk())
                .size();
    }

    private UUID mark(UUID pokja, String name, Element element, Mark mark, SignedInUser by) {
        var delegate = meetings.delegate(session, pokja, name, element);
        attendance.mark(new RecordMark(delegate, null, mark, null), by);
        return delegate;
    }

    private MvcTestResult get(RequestPostProcessor who) {
        return mvc.get().uri("/sesi/{id}/rekap", session).with(who).exchange();
    }

    private static Mark of(AttendanceStatus status) {
        return new Mark(status, null, null, null);
    }

    private static Mark represented(String by) {
        return new Mark(AttendanceStatus.REPRESENTED, by, null, null);
    }

    private static List<Integer> counts(Headcount row) {
        return List.of(row.present(), row.represented(), row.excused(), row.sick(), row.absent());
    }

    private static List<Integer> sum(List<RecapRow> rows) {
        return List.of(
                rows.stream().mapToInt(RecapRow::present).sum(),
                rows.stream().mapToInt(RecapRow::represented).sum(),
                rows.stream().mapToInt(RecapRow::excused).sum(),
                rows.stream().mapToInt(RecapRow::sick).sum(),
                rows.stream().mapToInt(RecapRow::absent).sum());
    }
}
