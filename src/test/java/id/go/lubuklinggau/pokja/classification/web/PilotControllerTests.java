package id.go.lubuklinggau.pokja.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.Criterion;
import id.go.lubuklinggau.pokja.classification.PilotKind;
import id.go.lubuklinggau.pokja.classification.PilotRow;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PilotControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final String SETTINGS = "/pengaturan/percontohan";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    ClassificationExamples examples;

    @Autowired
    PilotService pilots;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    UUID majapahit;

    @BeforeEach
    void twoPokja() {
        airKuti = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        majapahit = groups.pokja(MAJAPAHIT, "Pokja Majapahit");
    }

    @Test
    void staffDecideOnceAndTheProgressFollows() {
        var staff = users.staff();
        assertThat(requests.get("/percontohan", staff))
                .hasStatusOk()
                .bodyText()
                .contains("0 dari 28 percontohan tingkat kota", "Belum ada percontohan tingkat kota");
        var fields = fields(airKuti, "CITY");
        assertThat(requests.get("/percontohan/baru?pokja=" + airKuti, staff))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"" + airKuti + "\" selected=\"selected\">Pokja Air Kuti, Air Kuti");
        assertThat(requests.post("/percontohan", staff, fields)).hasRedirectedUrl("/percontohan");
        assertThat(requests.post("/percontohan", staff, fields)).hasRedirectedUrl("/percontohan");

        assertThat(requests.get("/percontohan", users.leader()))
                .bodyText()
                .contains("1 dari 28", "SK/7/2021, 14 Juni 2021", "Paling aktif")
                .doesNotContain("/pengakhiran", "Tetapkan");
        assertThat(requests.get("/pokja/" + airKuti, staff))
                .bodyText()
                .contains("Percontohan tingkat kota", "Sejak 14 Juni 2021, SK SK/7/2021");
        assertThat(requests.get("/pokja", staff)).bodyText().containsOnlyOnce("Percontohan kota");
    }

    @Test
    void aDecisionEndsAndStaysOnRecord() {
        var staff = users.staff();
        requests.post("/percontohan", staff, fields(airKuti, "CITY"));
        var pilot = pilots.list(Reach.CITY).get(0);
        var path = "/percontohan/" + pilot.id() + "/pengakhiran";

        assertThat(requests.get(path, staff)).hasStatusOk();
        assertThat(requests.post(path, staff, Map.of("version", "0", "lastDay", "2021-06-13", "endReason", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("tidak mungkin sebelum hari pertama");
        assertThat(requests.post(path, staff, Map.of("version", "0", "lastDay", "2999-01-01", "endReason", "x")))
                .hasStatus(422);
        assertThat(requests.post(path, staff, Map.of("version", "0", "lastDay", "2021-12-31", "endReason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi alasannya");
        var end = Map.of("version", "0", "lastDay", "2021-12-31", "endReason", "Diganti");
        assertThat(requests.post(path, staff, end)).hasRedirectedUrl("/percontohan");
        assertThat(requests.post(path, staff, end)).hasRedirectedUrl("/percontohan");

        assertThat(requests.get("/percontohan", staff))
                .bodyText()
                .contains("0 dari 28", "Pernah menjadi percontohan", "14 Juni 2021 s.d. 31 Desember 2021", "Diganti");
        assertThat(requests.post("/percontohan", staff, fields(airKuti, "CITY")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah menjadi percontohan jenis ini");
        var again = fields(airKuti, "CITY");
        again.put("since", "2022-01-01");
        assertThat(requests.post("/percontohan", staff, again)).hasRedirectedUrl("/percontohan");
        assertThat(pilots.list(Reach.CITY)).hasSize(2);
    }

    @Test
    void theFlagOfThePortalIsOneAtATimeAndApartFromTheCity() {
        var staff = users.staff();
        assertThat(requests.post("/percontohan", staff, fields(airKuti, "PORTAL_CITY")))
                .hasRedirectedUrl("/percontohan");
        assertThat(requests.post("/percontohan", staff, fields(airKuti, "PORTAL_PROVINCE")))
                .hasRedirectedUrl("/percontohan");
        assertThat(requests.post("/percontohan", staff, fields(majapahit, "PORTAL_CITY")))
                .hasStatus(422)
                .bodyText()
                .contains("Tanda ini sedang dipegang Pokja Air Kuti");
        assertThat(requests.post("/percontohan", staff, fields(majapahit, "CITY")))
                .hasRedirectedUrl("/percontohan");

        assertThat(requests.get("/percontohan", staff)).bodyText().contains("1 dari 28");
        assertThat(pilots.standing(List.of(airKuti)))
                .extracting(PilotRow::kind)
                .containsExactly(PilotKind.PORTAL_CITY, PilotKind.PORTAL_PROVINCE);
    }

    @Test
    void theCityDecidesByADecree() {
        var staff = users.staff();
        var fields = fields(airKuti, "CITY");
        fields.put("decreeNumber", "");
        assertThat(requests.post("/percontohan", staff, fields))
                .hasStatus(422)
                .bodyText()
                .contains("memerlukan nomor dan tanggal SK", "Paling aktif");
        fields.put("kind", "PORTAL_CITY");
        fields.put("decreeDay", "");
        assertThat(requests.post("/percontohan", staff, fields)).hasRedirectedUrl("/percontohan");
        fields.put("since", "2999-01-01");
        fields.put("reason", "");
        fields.put("id", UUID.randomUUID().toString());
        assertThat(requests.post("/percontohan", staff, fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi alasannya");
    }

    @Test
    void candidatesAreMeasuredByWhatTheAdministratorAsks() {
        var staff = users.staff();
        examples.record(airKuti, ClassificationExamples.JUNE, ClassificationExamples.good());
        groups.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4));
        for (var name : new String[] {"Ani", "Budi", "Citra", "Dedi", "Eka"}) {
            groups.member(airKuti, name + " Contoh", "Anggota", Element.CADRE);
        }
        assertThat(requests.get("/percontohan", staff))
                .bodyText()
                .contains("3 dari 5", "0 dari 5", "belum ada data", "paling sedikit Mandiri");

        var admin = users.admin();
        assertThat(requests.get(SETTINGS + "/kehadiran/ubah", admin)).hasStatusOk();
        assertThat(requests.post(SETTINGS + "/kehadiran", admin, Map.of("version", "0", "threshold", "80")))
                .hasRedirectedUrl(SETTINGS);
        assertThat(requests.post(
                        SETTINGS + "/terlatih", admin, Map.of("version", "0", "asked", "true", "threshold", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Dari 1 sampai 100");
        assertThat(requests.post(SETTINGS + "/terlatih", admin, Map.of("version", "0", "threshold", "1")))
                .hasRedirectedUrl(SETTINGS);
        assertThat(requests.post(SETTINGS + "/terlatih", admin, Map.of("version", "0", "threshold", "2")))
                .hasStatus(409);
        assertThat(requests.get("/percontohan", staff)).bodyText().contains("3 dari 3", "Memenuhi semua");
        assertThat(requests.post(SETTINGS, admin, Map.of("version", "0", "goal", "30")))
                .hasRedirectedUrl(SETTINGS);
        assertThat(requests.get("/percontohan", staff)).bodyText().contains("0 dari 30");
        assertThat(requests.get(SETTINGS + "/lain/ubah", admin)).hasStatus(404);
    }

    @Test
    void attendanceIsOfTheSeatsOfSessionsThatWereHeld(@Autowired MeetingExamples meetings, @Autowired Clock clock) {
        var session = meetings.openSession(airKuti, majapahit);
        var delegate = meetings.delegate(session, airKuti, "Siti Contoh");
        owner.sql("update session set day = ?")
                .param(LocalDate.now(clock).minusDays(3))
                .update();
        owner.sql("update meeting set first_day = ?, last_day = ?, state = 'HELD'")
                .params(LocalDate.now(clock).minusDays(3), LocalDate.now(clock).minusDays(3))
                .update();
        users.staff();
        owner.sql("""
                        insert into attendance (delegate_id, version, status, marked_at, marked_by, marked_by_name)
                        select ?, 0, 'PRESENT', now(), id, 'Uji' from account limit 1""").param(delegate).update();

        assertThat(pilots.candidates(pilots.criteria(), Reach.CITY))
                .filteredOn(one -> one.pokjaId().equals(airKuti))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.seats()).isEqualTo(5);
                    assertThat(one.value(Criterion.ATTENDANCE)).isEqualTo(20);
                });
    }

    @Test
    void onlyStaffDecideAndOnlyWhatIsInReachIsSeen() {
        requests.post("/percontohan", users.staff(), fields(airKuti, "CITY"));
        var pilot = pilots.list(Reach.CITY).get(0).id();
        assertThat(requests.get("/percontohan/baru", users.leader())).hasStatus(403);
        assertThat(requests.post("/percontohan", users.secretary(AIR_KUTI), fields(majapahit, "CITY")))
                .hasStatus(403);
        assertThat(requests.get("/percontohan/" + pilot + "/pengakhiran", users.secretary(AIR_KUTI)))
                .hasStatus(403);
        assertThat(requests.get("/percontohan/" + UUID.randomUUID() + "/pengakhiran", users.staff()))
                .hasStatus(404);
        assertThat(requests.get("/percontohan", users.secretary(MAJAPAHIT)))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Majapahit")
                .doesNotContain("Pokja Air Kuti", "SK/7/2021");
        assertThat(requests.get(SETTINGS, users.staff())).hasStatus(403);
    }

    @Test
    void asksTheDatabaseEquallyOftenForAFewAndForAll() {
        var staff = users.staff();
        int few = statements.during(() -> requests.get("/percontohan", staff)).size();
        areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI) && !code.equals(MAJAPAHIT))
                .forEach(code -> groups.pokja(code, "Pokja " + code));
        requests.post("/percontohan", staff, fields(airKuti, "CITY"));

        assertThat(statements.during(() -> requests.get("/percontohan", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get("/pokja/" + airKuti, staff)))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get("/pokja", staff))).hasSizeLessThanOrEqualTo(10);
    }

    private static Map<String, String> fields(UUID pokja, String kind) {
        return new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "pokjaId",
                pokja.toString(),
                "kind",
                kind,
                "decreeNumber",
                "SK/7/2021",
                "decreeDay",
                "2021-06-14",
                "pilotYear",
                "2021",
                "since",
                "2021-06-14",
                "reason",
                "Paling aktif"));
    }
}
