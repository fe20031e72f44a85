package id.go.lubuklinggau.pokja.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class HomeControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService meetingService;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    Clock clock;

    UUID airKuti;
    LocalDate today;

    @BeforeEach
    void aPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        today = LocalDate.now(clock);
    }

    @Test
    void strangersSignIn() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection();
    }

    @Test
    void beforeTheFirstMeetingStaffLearnWhatToDo() {
        assertThat(get(users.staff())).hasStatusOk().bodyText().contains("Belum ada pertemuan", "/pertemuan/baru");
        for (var user : List.of(users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"), users.leader())) {
            assertThat(get(user))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Belum ada pertemuan")
                    .doesNotContain("/pertemuan/baru");
        }
    }

    @Test
    void anAgencyIsGreetedAndLedToItsOwnPagesOnly() {
        open("Pertemuan hari ini", today, airKuti);
        var agency = users.agency(speakers.agency("Dinas Contoh"));

        assertThat(get(agency))
                .hasStatusOk()
                .bodyText()
                .contains("Dinas Contoh", "href=\"/akun\"")
                .doesNotContain("Pertemuan hari ini", "Air Kuti", "/pertemuan", "/pokja", "/wilayah", "/instansi");
        assertThat(statements.during(() -> assertThat(get(agency)).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(mvc.get().uri("/akun").with(agency))
                .hasStatusOk()
                .bodyText()
                .contains("Dinas Contoh")
                .doesNotContain("Wilayah kerja</dt>");
    }

    @Test
    void staffSeeWhatTodayLacks() {
        var session = open("Pertemuan hari ini", today, airKuti);
        meetings.delegate(session, airKuti, "Dewi Contoh");
        plan("Rencana tahun depan", today.plusYears(1));

        assertThat(get(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hari ini",
                        "/sesi/" + session + "/utusan?keadaan=belum",
                        "4 kursi belum bernama",
                        "/sesi/" + session + "/kehadiran?belum=true",
                        "1 utusan belum ditandai",
                        "Pertemuan masih draf",
                        "Rencana tahun depan");
    }

    @Test
    void todayGoesBeforeTheNextAndTheNextBeforeThePast() {
        open("Pertemuan lampau", today.minusDays(9), airKuti);
        assertThat(get(users.secretary(AIR_KUTI))).bodyText().contains("Sudah lewat, belum final", "Pertemuan lampau");

        open("Pertemuan nanti", today.plusDays(9), airKuti);
        open("Pertemuan jauh", today.plusDays(30), airKuti);
        assertThat(get(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Berikutnya", "Pertemuan nanti")
                .doesNotContain("Pertemuan lampau", "Pertemuan jauh");

        open("Pertemuan sekarang", today, airKuti);
        assertThat(get(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Hari ini", "Pertemuan sekarang")
                .doesNotContain("Pertemuan lampau", "Pertemuan nanti", "Pertemuan jauh");
        assertThat(get(users.staff())).bodyText().contains("Menunggu final", "Pertemuan lampau");
    }

    @Test
    void aSecretarySeesHerSeatsAndTheButton() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var session = open("Pertemuan hari ini", today, airKuti, kayuAra);
        var delegate = meetings.delegate(session, airKuti, "Dewi Contoh");
        meetings.delegate(session, kayuAra, "Orang Lain");
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));

        assertThat(get(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 dari 5 kursi terisi",
                        "1\u00a0sudah ditandai",
                        "Dewi Contoh",
                        "mark--present",
                        "Isi kehadiran")
                .doesNotContain("Orang Lain", "narasumber belum");
    }

    @Test
    void aDraftIsNothingToASecretary() {
        var meeting = plan("Rapat rahasia", today);
        meetings.session(meeting, today, airKuti);

        assertThat(get(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Belum ada pertemuan")
                .doesNotContain("Rapat rahasia");
        for (var user : List.of(users.staff(), users.admin(), users.leader())) {
            assertThat(get(user)).hasStatusOk();
        }
        assertThat(get(users.staff())).bodyText().contains("Rapat rahasia");
    }

    @Test
    void aFieldOfficerSeesWhoHasNotReported() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var session = open("Pertemuan hari ini", today, airKuti, kayuAra);
        var delegate = meetings.delegate(session, airKuti, "Dewi Contoh");
        var officer = users.fieldOfficer("16.73.01");

        assertThat(get(officer))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja yang belum melapor", "Pokja Air Kuti")
                .doesNotContain("Pokja Kayu Ara");

        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));
        assertThat(get(officer)).bodyText().doesNotContain("belum melapor");
    }

    @Test
    void aLeaderReadsTheRecapAndWhatWaits() {
        var session = open("Pertemuan lampau", today.minusDays(3), airKuti);
        var leader = users.leader();

        assertThat(get(leader))
                .hasStatusOk()
                .bodyText()
                .contains("Rekap terakhir", "/sesi/" + session + "/rekap", "Menunggu final");
        meetings.makeFinal(session);
        assertThat(get(leader)).bodyText().contains("Rekap terakhir", "Tidak ada yang menunggu");
    }

    @Test
    void anAdministratorSeesWhatTheOfficeLacks() {
        assertThat(get(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("alamat di kop", "penanda tangan", "href=\"/pengaturan/kop/ubah\"", "href=\"/pengaturan\"");
    }

    @Test
    void nothingMissingIsSaidCalmly() {
        meetings.makeFinal(open("Pertemuan lampau", today.minusDays(3), airKuti));

        for (var user : List.of(users.staff(), users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"))) {
            assertThat(get(user)).hasStatusOk().bodyText().contains("Tidak ada yang menunggu");
        }
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForManySessions() {
        var everywhere =
                areas.kecamatan().stream().map(kecamatan -> kecamatan.code()).toArray(String[]::new);
        var one = List.of(
                users.staff(),
                users.secretary(AIR_KUTI),
                users.fieldOfficer(everywhere),
                users.leader(),
                users.admin());
        open("Pertemuan lampau", today.minusDays(40), airKuti);
        var few = one.stream().map(this::count).toList();

        var many = areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI))
                .limit(23)
                .map(code -> examples.pokja(code, "Pokja " + code))
                .toList();
        var all = new ArrayList<>(many);
        all.add(airKuti);
        for (int day = 1; day <= 9; day++) {
            open("Pertemuan " + day, today.minusDays(day), all.toArray(UUID[]::new));
        }
        assertThat(one.stream().map(this::count).toList()).isEqualTo(few).allMatch(count -> count <= 10);
    }

    private int count(RequestPostProcessor who) {
        return statements.during(() -> assertThat(get(who)).hasStatusOk()).size();
    }

    private MvcTestResult get(RequestPostProcessor who) {
        return mvc.get().uri("/").with(who).exchange();
    }

    private UUID plan(String title, LocalDate day) {
        var id = UUID.randomUUID();
        meetingService.schedule(id, new MeetingPlan(title, null, day, day, "Aula", null, null, null));
        return id;
    }

    private UUID open(String title, LocalDate day, UUID... pokja) {
        var meeting = plan(title, day);
        var session = meetings.session(meeting, day, pokja);
        meetingService.announce(meeting);
        sessions.openForEntry(session);
        return session;
    }
}
