package id.go.lubuklinggau.pokja.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.report.RecapRow;
import id.go.lubuklinggau.pokja.report.RecapService;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The map, its legend and its tables say the same, and each number leads to what it counts. */
@WebTest
class OverviewControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Mark SICK = new Mark(AttendanceStatus.SICK, null, null, null);
    private static final Mark EXCUSED = new Mark(AttendanceStatus.EXCUSED, null, null, null);
    private static final Mark ABSENT = new Mark(AttendanceStatus.ABSENT, null, null, null);
    private static final Mark REPRESENTED = new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", null, null);

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
    RecapService recaps;

    @Autowired
    AreaService areas;

    @Autowired
    ClassificationExamples figures;

    @Autowired
    ClassificationService classification;

    @Autowired
    FollowupExamples followup;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    SignedInUser staff;
    RequestPostProcessor leader;

    @BeforeEach
    void signIn() {
        staff = users.account(Role.STAFF, Reach.CITY);
        leader = users.leader();
    }

    @Test
    void anEmptyCityIsBlankAndSaysWhatComes() {
        var page = page("/ikhtisar", leader);

        assertThat(page.text()).contains("Belum ada pertemuan yang berlangsung").doesNotContain("null", "??");
        assertThat(page.select(".map__area")).hasSize(72);
        assertThat(legend(page, "Tanpa Pokja aktif")).isEqualTo(72);
        assertThat(kelurahanRows(page)).hasSize(72);
        assertThat(page("/ikhtisar?warna=diam", leader).text()).doesNotContain("null", "??");
        assertThat(kelurahanRows(page(withoutAnchor(page.selectFirst(".legend tbody a")), leader)))
                .hasSize(72);
        assertThat(kelurahanRows(page(withoutAnchor(page.selectFirst("#daftar .recap__group a")), leader)))
                .hasSize(8);
    }

    @Test
    void oneKelurahanIsOnTheMapInTheLegendAndInTheTable() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        var session = meetings.openSession(airKuti);
        mark(session, airKuti, "Satu Contoh", Mark.PRESENT);
        mark(session, airKuti, "Dua Contoh", SICK);
        meetings.delegate(session, airKuti, "Tiga Contoh");

        var page = page("/ikhtisar", leader);
        assertThat(area(page, "Air Kuti").attr("aria-label")).isEqualTo("Air Kuti: 0-24% hadir");
        assertThat(area(page, "Air Kuti").selectFirst("path").attr("fill")).isEqualTo("url(#look-dots)");
        assertThat(area(page, "Majapahit").attr("aria-label")).isEqualTo("Majapahit: Tidak diundang");
        assertThat(legend(page, "0-24% hadir")).isEqualTo(1);
        assertThat(legend(page, "Tidak diundang")).isEqualTo(1);
        assertThat(legend(page, "Tanpa Pokja aktif")).isEqualTo(70);
        assertThat(cells(row(page, "Air Kuti"))).containsExactly("0-24% hadir", "5", "1", "1", "1", "2", "20%");
        assertThat(cells(row(page, "Majapahit"))).containsExactly("Tidak diundang", "", "", "", "", "", "");

        var href = row(page, "Air Kuti").selectFirst("td a").attr("href");
        assertThat(href).startsWith("/ikhtisar/" + AIR_KUTI + "?pertemuan=");
        assertThat(area(page, "Air Kuti").attr("href")).isEqualTo(href);
        var behind = page(href, leader);
        var sheet = "/sesi/" + session + "/kehadiran?pokja=" + airKuti;
        assertThat(cells(behind.select("tbody tr").get(1))).containsExactly("Pokja Air Kuti", "5", "1", "1", "1", "2");
        assertThat(behind.select("tbody a").eachAttr("href"))
                .contains("/sesi/" + session + "/rekap", sheet, sheet + "&belum=true");
        assertThat(page("/ikhtisar/" + MAJAPAHIT, leader).text()).contains("Belum ada sesi");
    }

    @Test
    void eachStateHasItsBand() {
        var today = LocalDate.now(clock);
        var pokja = new ArrayList<UUID>();
        for (var kelurahan : areas.kelurahan().subList(0, 8)) {
            pokja.add(examples.pokja(kelurahan.code(), "Pokja " + kelurahan.name()));
        }
        var meeting = UUID.randomUUID();
        meetingService.schedule(
                meeting,
                new MeetingPlan("Kini", null, today.minusDays(1), today.plusDays(1), "Aula", null, null, null));
        var first = meetings.session(
                meeting, today.minusDays(1), pokja.subList(0, 6).toArray(UUID[]::new));
        meetings.session(meeting, today.plusDays(1), pokja.get(6));
        meetingService.announce(meeting);
        sessions.openForEntry(first);
        for (int seat = 0; seat < 5; seat++) {
            mark(first, pokja.get(0), "Hadir Contoh " + seat, seat == 0 ? REPRESENTED : Mark.PRESENT);
            mark(first, pokja.get(1), "Separuh Contoh " + seat, seat < 3 ? Mark.PRESENT : ABSENT);
            mark(first, pokja.get(2), "Sedikit Contoh " + seat, seat < 2 ? Mark.PRESENT : EXCUSED);
            meetings.delegate(first, pokja.get(3), "Diam Contoh " + seat);
        }
        mark(first, pokja.get(4), "Satu Contoh", ABSENT);
        meetings.delegate(first, pokja.get(4), "Dua Contoh");

        var attended = page("/ikhtisar", leader);
        assertThat(bandsOf(attended))
                .containsExactly(
                        "75-100% hadir",
                        "50-74% hadir",
                        "25-49% hadir",
                        "Belum ditandai",
                        "0-24% hadir",
                        "Belum ditandai",
                        "Belum harinya",
                        "Tidak diundang");
        assertThat(attended.select(".legend tbody .swatch rect").eachAttr("fill"))
                .hasSize(8)
                .doesNotHaveDuplicates();
        var silent = page("/ikhtisar?warna=diam", leader);
        assertThat(bandsOf(silent))
                .containsExactly(
                        "Melapor semua",
                        "Melapor semua",
                        "Melapor semua",
                        "Belum melapor",
                        "Melapor sebagian",
                        "Belum ada utusan",
                        "Belum harinya",
                        "Tidak diundang");
        assertThat(silent.select(".legend tbody .swatch rect").eachAttr("fill"))
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(cells(kelurahanRows(silent).get(3))).endsWith("belum pernah");
    }

    @Test
    void theSumsAgree() {
        var all = new ArrayList<UUID>();
        for (var kelurahan : areas.kelurahan()) {
            all.add(examples.pokja(kelurahan.code(), "Pokja " + kelurahan.name()));
        }
        var meeting = meetings.meeting("Pertemuan besar");
        var first = meetings.session(meeting, all.subList(0, 40).toArray(UUID[]::new));
        var second = meetings.session(
                meeting, MeetingExamples.DAY.plusDays(1), all.subList(30, 70).toArray(UUID[]::new));
        meetingService.announce(meeting);
        sessions.openForEntry(first);
        for (int i = 0; i < 40; i += 5) {
            mark(first, all.get(i), "Hadir Contoh " + i, Mark.PRESENT);
            mark(first, all.get(i), "Izin Contoh " + i, EXCUSED);
            meetings.delegate(first, all.get(i), "Belum Contoh " + i);
        }

        for (var measure : List.of("kehadiran", "diam", "kelas", "masalah")) {
            var page = page("/ikhtisar?warna=" + measure, leader);
            var kelurahan = sums(kelurahanRows(page));
            assertThat(sums(page.select("#daftar .recap__group"))).isEqualTo(kelurahan);
            assertThat(sums(page.select("#daftar tfoot tr"))).isEqualTo(kelurahan);
            for (var part : List.of("#kecamatan tbody tr", "#kecamatan tfoot tr")) {
                var kecamatan = sums(page.select(part));
                assertThat(kecamatan.get(0)).as("kelurahan").isEqualTo(72);
                assertThat(kecamatan.subList(1, kecamatan.size())).as(part).isEqualTo(kelurahan);
            }
            assertThat(sums(page.select(".legend tbody tr"))).containsExactly(72);
            for (var link : page.select(".legend a")) {
                assertThat(kelurahanRows(page(withoutAnchor(link), leader)))
                        .as(link.attr("href"))
                        .hasSize(Integer.parseInt(link.text()));
            }
        }

        var page = page("/ikhtisar", leader);
        var recap = List.of(
                recaps.recap(first, Reach.CITY).total(),
                recaps.recap(second, Reach.CITY).total());
        assertThat(sums(page.select("#daftar tfoot tr")))
                .startsWith(
                        recap.stream().mapToInt(RecapRow::seats).sum(),
                        recap.stream().mapToInt(RecapRow::attended).sum())
                .endsWith(
                        recap.stream().mapToInt(RecapRow::unmarked).sum(),
                        recap.stream().mapToInt(RecapRow::unnamed).sum());
        for (int i = 25; i < 35; i++) { // some at both sessions
            var row = kelurahanRows(page).get(i);
            var behind = page(row.selectFirst("td a").attr("href"), leader);
            assertThat(sums(behind.select("tfoot tr"))).isEqualTo(numbers(row));
            assertThat(sums(behind.select("tbody tr").not(".recap__group"))).isEqualTo(numbers(row));
        }
        for (var link : page.select("#kecamatan tbody th a")) {
            assertThat(sums(page(withoutAnchor(link), leader).select("#daftar tfoot tr")))
                    .isEqualTo(numbers(link.closest("tr")).subList(1, 6));
        }
    }

    @Test
    void theClassesAreThoseOfTheNewestMonthAsOnTheirOwnPage() {
        var may = ClassificationExamples.JUNE.minusMonths(1);
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var majapahit = examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        figures.record(airKuti, ClassificationExamples.JUNE, ClassificationExamples.good());
        figures.record(majapahit, may, ClassificationExamples.good());
        figures.record(kayuAra, ClassificationExamples.JUNE, Map.of(Indicator.FUNDING, "0"));

        var page = page("/ikhtisar?warna=kelas", leader);
        assertThat(cells(row(page, "Air Kuti"))).containsExactly("Berkelanjutan", "0", "0", "0", "1", "0", "Juni 2021");
        assertThat(cells(row(page, "Majapahit"))).containsExactly("Belum dinilai", "0", "0", "0", "0", "1", "Mei 2021");
        assertThat(cells(row(page, "Kayu Ara"))).containsExactly("Belum dinilai", "0", "0", "0", "0", "1", "Juni 2021");
        assertThat(page.select("#daftar thead th").last().text()).isEqualTo("Nilai terakhir");
        assertThat(area(page, "Air Kuti").attr("aria-label")).isEqualTo("Air Kuti: Berkelanjutan");
        assertThat(legend(page, "Belum dinilai")).isEqualTo(2);
        assertThat(legend(page, "Tanpa Pokja aktif")).isEqualTo(69);
        assertThat(page.select("#pertemuan")).isEmpty();

        var counts = classification.counts(ClassificationExamples.JUNE, Reach.CITY);
        var whole = new ArrayList<Integer>();
        for (var one : KampungClass.values()) {
            whole.add(counts.of(null, one));
        }
        whole.add(counts.incomplete(null));
        assertThat(sums(page.select("#daftar tfoot tr"))).isEqualTo(whole);
        assertThat(sums(page.select("#kecamatan tbody tr")).subList(1, 6)).isEqualTo(whole);
        var behind = page(row(page, "Majapahit").selectFirst("td a").attr("href"), leader);
        assertThat(behind.text())
                .contains("Klasifikasi Juni 2021", "Pokja Majapahit")
                .doesNotContain("Pokja Air Kuti");
        assertThat(body(get("/ikhtisar.csv?warna=kelas", leader))).contains("Berkelanjutan", "Mei 2021");
        assertThat(page("/ikhtisar?warna=kelas", users.fieldOfficer(MAJAPAHIT))
                        .select("#daftar tfoot tr")
                        .text())
                .as("May is the newest month in reach")
                .contains("1 kelurahan 0 0 0 1 0");
    }

    @Test
    void openProblemsAreThoseOfTheirList() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var agency = speakers.agency("Dinas Lingkungan Hidup", "DLH", null);
        for (int i = 0; i < 7; i++) {
            var problem = followup.problem(airKuti, null, "Masalah " + i, staff, agency);
            if (i < 3) {
                followup.action(
                        problem, agency, "Tindakan", LocalDate.now(clock).minusDays(1), staff);
            } else if (i == 3) {
                followup.action(problem, agency, "Tindakan", LocalDate.now(clock), staff);
            }
        }
        followup.problem(kayuAra, null, "Satu", staff);

        var page = page("/ikhtisar?warna=masalah", leader);
        assertThat(cells(row(page, "Air Kuti"))).containsExactly("7 atau lebih", "7", "3", "3");
        assertThat(cells(row(page, "Kayu Ara"))).containsExactly("1-3 masalah", "1", "0", "1");
        assertThat(cells(row(page, "Majapahit"))).containsExactly("Tidak ada masalah terbuka", "0", "0", "0");
        assertThat(legend(page, "Tanpa Pokja aktif")).isEqualTo(69);
        assertThat(sums(page.select("#daftar tfoot tr"))).containsExactly(8, 3, 4);
        assertThat(sums(page.select("#kecamatan tbody tr"))).containsExactly(72, 8, 3, 4);
        assertThat(page("/masalah?keadaan=OPEN", leader).text()).contains("8 masalah");
        var href = row(page, "Air Kuti").selectFirst("td a").attr("href");
        assertThat(href).isEqualTo("/masalah?keadaan=OPEN&kelurahan=" + AIR_KUTI);
        assertThat(page(href, leader).text()).contains("7 masalah").doesNotContain("Kayu Ara");
        assertThat(page("/ikhtisar?warna=masalah", users.fieldOfficer("16.73.01"))
                        .text())
                .doesNotContain("Kayu Ara");
    }

    @Test
    void anotherMeetingIsAnotherMapAndTheTrendGoesFromOneToTheNext() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var earlier = meetings.openSession(airKuti);
        for (int seat = 0; seat < 5; seat++) {
            mark(earlier, airKuti, "Lalu Contoh " + seat, Mark.PRESENT);
        }
        var later = meetings.sessionOn(LocalDate.of(2022, 3, 1), airKuti, kayuAra);
        sessions.openForEntry(later);
        mark(later, airKuti, "Kini Contoh", Mark.PRESENT);
        meetings.sessionOn(LocalDate.now(clock).plusYears(1), airKuti);
        meetings.meeting("Draf");

        var page = page("/ikhtisar", leader);
        assertThat(page.select("#pertemuan option")).hasSize(2);
        assertThat(cells(row(page, "Air Kuti"))).startsWith("0-24% hadir", "5", "1");
        var trend = page.select("tr:has(.trend)");
        assertThat(trend).hasSize(9);
        assertThat(cells(trend.get(0))).containsExactly("100%", "20%", "");
        assertThat(cells(trend.get(1))).containsExactly("tidak diundang", "0%", "");
        assertThat(cells(trend.get(2))).containsExactly("tidak diundang", "tidak diundang", "");
        assertThat(cells(trend.get(8))).containsExactly("100%", "10%", "");
        assertThat(trend.get(0).select(".trend__bar")).hasSize(2);

        var before = page(withoutAnchor(trend.get(0).selectFirst("td a")), leader);
        assertThat(cells(row(before, "Air Kuti"))).startsWith("75-100% hadir", "5", "5");
        var earlierMeeting = page.select("#pertemuan option").get(1).val();
        assertThat(cells(row(page("/ikhtisar?warna=diam&pertemuan=" + earlierMeeting, leader), "Air Kuti")))
                .endsWith("01/03/2022");
    }

    @Test
    void aFieldOfficerSeesTheirsOnly() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var session = meetings.openSession(airKuti, kayuAra);
        meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), kayuAra);
        mark(session, kayuAra, "Kayu Contoh", Mark.PRESENT);
        var officer = users.fieldOfficer("16.73.01");

        var page = page("/ikhtisar", officer);
        assertThat(page.select(".map__area")).hasSize(8);
        assertThat(page.select(".map__outside")).hasSize(1);
        assertThat(page.selectFirst(".map").attr("viewBox")).doesNotStartWith("-12 -12 ");
        assertThat(page.select("#pertemuan option")).hasSize(1);
        assertThat(page.text()).doesNotContain("Kayu Ara", "Barat I").contains("Timur I");
        assertThat(sums(page.select("#daftar tfoot tr"))).startsWith(5, 0);
        assertThat(page("/ikhtisar", users.fieldOfficer(KAYU_ARA)).select(".map__area"))
                .hasSize(1);
        assertThat(get("/ikhtisar/" + KAYU_ARA, officer)).hasStatus(404);
        assertThat(get("/ikhtisar?kecamatan=16.73.02", officer)).hasStatus(404);
        assertThat(body(get("/ikhtisar.csv", officer))).contains("Air Kuti").doesNotContain("Kayu Ara");
        assertThat(get("/ikhtisar", users.secretary(AIR_KUTI))).hasStatus(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : List.of(
                "/ikhtisar?warna=apa",
                "/ikhtisar?pita=APA",
                "/ikhtisar?kecamatan=16.73.99",
                "/ikhtisar?pertemuan=x",
                "/ikhtisar?pertemuan=" + UUID.randomUUID(),
                "/ikhtisar/16.73.01",
                "/ikhtisar/16.73.01.9999",
                "/ikhtisar.csv?warna=apa")) {
            assertThat(get(path, leader)).as(path).hasStatus(404);
        }
    }

    @Test
    void readsAWholeCityWithAsManyStatementsAsNoneAndStaysLight() throws IOException {
        var empty = statements.during(() -> get("/ikhtisar", leader));
        var all = areas.kelurahan().stream()
                .map(kelurahan -> examples.pokja(kelurahan.code(), "Pokja Kampung KB " + kelurahan.name()))
                .toArray(UUID[]::new);
        for (int meeting = 0; meeting < 8; meeting++) {
            meetings.sessionOn(MeetingExamples.DAY.plusDays(meeting), all);
        }

        assertThat(statements.during(() -> get("/ikhtisar", leader)))
                .hasSameSizeAs(empty)
                .hasSizeLessThanOrEqualTo(8);
        for (var measure : List.of("kelas", "masalah")) {
            assertThat(statements.during(() -> get("/ikhtisar?warna=" + measure, leader)))
                    .hasSameSizeAs(empty);
        }
        assertThat(statements.during(() -> get("/ikhtisar/" + AIR_KUTI, leader)))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(zipped(body(get("/ikhtisar", leader)))).isLessThan(40_000);
    }

    private static int zipped(String page) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return zipped.size();
    }

    private void mark(UUID session, UUID pokja, String name, Mark mark) {
        attendance.mark(new RecordMark(meetings.delegate(session, pokja, name), null, mark, null), staff);
    }

    private static List<Element> kelurahanRows(Document page) {
        return page.select("#daftar tbody tr").not(".recap__group");
    }

    private static List<String> bandsOf(Document page) {
        return kelurahanRows(page).stream()
                .limit(8)
                .map(row -> row.selectFirst("td").text())
                .toList();
    }

    private static Element area(Document page, String name) {
        return page.select(".map__area").stream()
                .filter(area -> area.attr("aria-label").startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static int legend(Document page, String band) {
        return page.select(".legend tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(band))
                .mapToInt(row -> Integer.parseInt(row.selectFirst("td").text()))
                .sum();
    }

    private static Element row(Document page, String name) {
        return kelurahanRows(page).stream()
                .filter(row -> row.selectFirst("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Element row) {
        return row.select("td").stream().map(Element::text).toList();
    }

    /** What a row counts; shares are no counts. */
    private static List<Integer> numbers(Element row) {
        return row.select("td.table__number, td.legend__count").stream()
                .filter(cell -> !cell.attr("data-label").equals("Hadir dari undangan"))
                .map(Element::text)
                .map(text -> text.isEmpty() ? 0 : Integer.parseInt(text))
                .toList();
    }

    private static List<Integer> sums(List<Element> rows) {
        var sums = new ArrayList<Integer>();
        for (var row : rows) {
            var numbers = numbers(row);
            for (int i = 0; i < numbers.size(); i++) {
                if (i == sums.size()) {
                    sums.add(0);
                }
                sums.set(i, sums.get(i) + numbers.get(i));
            }
        }
        return sums;
    }

    private static String withoutAnchor(Element link) {
        return link.attr("href").replaceAll("#.*", "");
    }

    private Document page(String address, RequestPostProcessor who) {
        var answer = get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(URI.create(address)).with(who).exchange();
    }
}
