package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job from end to end, as three people do it with the pages alone: the meeting of 14-15 Juni 2021. */
@BrowserTest
class JourneyTests {

    private static final String TITLE = "Pertemuan Kelompok Kerja Kampung Keluarga Berkualitas (Pokja Kampung KB)";
    private static final String AIR_KUTI = "16.73.01.1001";
    private static final int POKJA_PER_KECAMATAN = 3;

    /** The bar goes when the office has answered for each mark. */
    private static final String ALL_SENT = "return document.getElementById('waiting').hidden";

    private static final List<Day> DAYS = List.of(
            new Day(
                    "2021-06-14",
                    "Senin, 14 Juni 2021",
                    List.of("16.73.01", "16.73.02", "16.73.04", "16.73.05"),
                    List.of(
                            new Talk("Dinas Perumahan dan Kawasan Permukiman", "Trisko Defriyansah"),
                            new Talk("Dinas Tenaga Kerja", "Purnomo"),
                            new Talk("Dinas Lingkungan Hidup", null),
                            new Talk("Dinas Perikanan dan Peternakan", null))),
            new Day(
                    "2021-06-15",
                    "Selasa, 15 Juni 2021",
                    List.of("16.73.03", "16.73.06", "16.73.07", "16.73.08"),
                    List.of(
                            new Talk("Dinas Pertanian", null),
                            new Talk("Dinas Sosial", null),
                            new Talk("Dinas Koperasi dan UMKM", null),
                            new Talk("Dinas Kesehatan", null))));

    @Autowired
    AreaService areas;

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    /** Kelurahan code → its Pokja, in the order of the paper. */
    private final Map<String, UUID> groups = new TreeMap<>();

    /** Kelurahan code → the names that were given a seat, in the order of the seats. */
    private final Map<String, List<String>> seats = new TreeMap<>();

    private final ExampleNames names = new ExampleNames();

    record Day(String date, String written, List<String> kecamatan, List<Talk> talks) {}

    record Talk(String agency, String speaker) {

        String label() {
            return speaker == null ? agency + " (nama menyusul)" : speaker + " – " + agency;
        }
    }

    @Test
    void staffPlansASecretaryMarksStaffPrintsAndTheLeaderReads(Browser browser) throws IOException {
        openTheOffice();

        browser.signIn("rina");
        var sessions = plan(browser);
        browser.press("Keluar");

        browser.onThePhone();
        browser.signIn("dewi");
        nominateFive(browser, sessions.get(0));
        nominateTheOthers(sessions);
        markFive(browser, sessions.get(0));
        browser.press("Keluar");

        browser.atTheOffice();
        browser.signIn("rina");
        browser.picture("beranda");
        markTheRest(browser, sessions);
        makeFinal(browser, sessions.get(0));
        checkRoster(browser, sessions.get(0), DAYS.get(0), true);
        checkRoster(browser, sessions.get(1), DAYS.get(1), false);
        browser.press("Hari ke-2");
        browser.press("Keluar");

        readTheRecap(browser, sessions.get(0));
        refuseOutsiders(browser, sessions.get(0));
    }

    private void openTheOffice() {
        areas.kelurahan().stream().collect(Collectors.groupingBy(Kelurahan::kecamatanCode)).values().stream()
                .flatMap(ofKecamatan -> ofKecamatan.stream().limit(POKJA_PER_KECAMATAN))
                .forEach(kelurahan -> groups.put(
                        kelurahan.code(), pokja.pokja(kelurahan.code(), "Pokja Kampung KB " + kelurahan.name())));
        for (var duty : List.of("Ketua", "Sekretaris", "Bendahara")) {
            pokja.member(groups.get(AIR_KUTI), names.next(), duty, Element.CADRE);
        }
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        users.account("pimpinan", "Henny Contoh", Role.LEADER, Reach.CITY);
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        users.account("sari", "Sari Contoh", Role.SECRETARY, Reach.of("16.73.01.1002"));
    }

    /** @return the addresses of the two sessions, below {@code /sesi} */
    private List<String> plan(Browser browser) {
        for (var talk : talks()) {
            browser.open("/instansi/baru");
            browser.type("name", talk.agency());
            browser.press("Simpan");
            browser.press("Tambah narasumber");
            if (talk.speaker() != null) {
                browser.type("name", talk.speaker());
            }
            browser.press("Simpan");
        }

        browser.press("Beranda");
        browser.press("Buat pertemuan");
        browser.type("title", TITLE);
        browser.type("firstDay", DAYS.get(0).date());
        browser.type("lastDay", DAYS.get(1).date());
        browser.type("venue", "Ruang pertemuan Hotel Amazing Riverside");
        browser.type("host", "DPPKB Kota Lubuklinggau");
        browser.press("Simpan");
        assertThat(browser.text()).contains(TITLE, "14 s.d. 15 Juni 2021", "Draf");
        var meeting = browser.path();

        var sessions = new ArrayList<String>();
        for (var day : DAYS) {
            browser.open(meeting);
            browser.press("Tambah sesi");
            browser.type("day", day.date());
            browser.type("startTime", "08:00");
            day.kecamatan().forEach(kecamatan -> browser.tick("kecamatan", kecamatan));
            browser.press("Simpan");
            assertThat(browser.text()).contains(day.written(), "08.00 s.d. selesai", "Pokja yang diundang (12)");
            sessions.add(browser.addressOf("Utusan").replace("/utusan", ""));
            fillTheDay(browser, day);
        }

        browser.open(meeting);
        browser.press("Umumkan");
        for (var number = 1; number <= DAYS.size(); number++) {
            browser.open(meeting + "/sesi/" + number);
            browser.press("Buka pengisian kehadiran");
        }
        return sessions;
    }

    private void fillTheDay(Browser browser, Day day) {
        browser.press("Isi susunan acara");
        agendaItem(browser, "08:00", "08:30", "REGISTRATION", "Registrasi peserta");
        agendaItem(browser, "08:30", "09:30", "OPENING", "Pembukaan");
        agendaItem(browser, "09:30", "12:00", "MATERIAL", "Materi narasumber dan tanya jawab");
        browser.press("Hari ke-%s: %s".formatted(DAYS.indexOf(day) + 1, day.written()));
        browser.press("Isi narasumber");
        for (var talk : day.talks()) {
            browser.choose("speakerId", talk.label());
            browser.type("role", "SPEAKER");
            browser.press("Tambah narasumber");
        }
        assertThat(browser.all(".table tbody tr")).hasSize(day.talks().size());
    }

    private static void agendaItem(Browser browser, String start, String end, String kind, String title) {
        browser.type("startTime", start);
        browser.type("endTime", end);
        browser.type("kind", kind);
        browser.type("title", title);
        browser.press("Tambah acara");
        assertThat(browser.text()).contains(title);
    }

    /** Two from the members, three who are not recorded yet. */
    private void nominateFive(Browser browser, String session) {
        var five = new ArrayList<String>();
        browser.open(session + "/pokja/" + groups.get(AIR_KUTI) + "/utusan");
        for (var seat = 1; seat <= 2; seat++) {
            five.add(browser.all(".card b").get(0).getText());
            browser.press("Jadikan utusan");
        }
        for (var element : List.of("LURAH", "COMMUNITY_LEADER", "RELIGIOUS_LEADER")) {
            var name = names.next();
            browser.press("Tulis nama baru");
            browser.type("name", name);
            browser.type("sex", "P");
            browser.type("element", element);
            browser.press("Jadikan utusan");
            five.add(name);
        }
        assertThat(browser.text()).contains("5 dari 5 kursi").contains(five);
        seats.put(AIR_KUTI, five);
    }

    private void nominateTheOthers(List<String> sessions) {
        groups.forEach((kelurahan, group) -> {
            if (!seats.containsKey(kelurahan)) {
                var session = DAYS.get(0).kecamatan().contains(kelurahan.substring(0, 8)) ? 0 : 1;
                var five = Stream.generate(names::next).limit(5).toList();
                five.forEach(name -> meetings.delegate(idOf(sessions.get(session)), group, name));
                seats.put(kelurahan, five);
            }
        });
    }

    private void markFive(Browser browser, String session) {
        browser.open(session + "/kehadiran");
        assertThat(browser.text()).contains(seats.get(AIR_KUTI)).doesNotContain(seats.get("16.73.01.1002"));
        for (var marked = 1; marked <= 4; marked++) {
            browser.tap("Hadir", marked + " dari 5 ditandai");
        }
        browser.picture("kehadiran");
        browser.tap("Batalkan", "3 dari 5 ditandai");
        browser.tap("Hadir", "4 dari 5 ditandai");
        browser.unfold("Lainnya");
        browser.unfold("Diwakili…");
        browser.type("substituteName", "Yanti Contoh");
        browser.tap("Simpan", "5 dari 5 ditandai");
        browser.waitFor("diwakili Yanti Contoh");
        browser.waitUntil(ALL_SENT);
    }

    private void markTheRest(Browser browser, List<String> sessions) {
        browser.open(sessions.get(0) + "/kehadiran");
        browser.tapAll("[data-rest]:not([hidden])", "Belum ditandai\n0");
        browser.waitUntil(ALL_SENT);
        browser.open(sessions.get(1) + "/kehadiran");
        browser.tapAll("[data-rest]:not([hidden])", "Belum ditandai\n0");
        browser.waitUntil(ALL_SENT);
    }

    private void makeFinal(Browser browser, String session) {
        browser.open(session + "/kehadiran");
        browser.press("Hari ke-1");
        browser.press("Jadikan final");
        browser.press("Jadikan final");
        assertThat(browser.text()).contains("Sesi ini sudah final.");
    }

    private void checkRoster(Browser browser, String session, Day day, boolean isFinal) throws IOException {
        browser.open(session + "/daftar-hadir");
        var pdf = browser.print();
        if (isFinal) {
            Browser.keep("daftar-hadir", Paperwork.picture(pdf));
        }
        var paper = Paperwork.read(pdf);
        assertThat(paper.widthMillimetres()).isBetween(214.5f, 215.5f);
        assertThat(paper.heightMillimetres()).isBetween(329.5f, 330.5f);

        var expected = groups.keySet().stream()
                .filter(kelurahan -> day.kecamatan().contains(kelurahan.substring(0, 8)))
                .flatMap(kelurahan -> seats.get(kelurahan).stream())
                .toList();
        assertThat(expected).hasSize(60).doesNotHaveDuplicates();
        assertThat(paper.text()).containsSubsequence(expected);
        assertThat(expected)
                .allSatisfy(name -> assertThat(paper.text().split(name, -1)).hasSize(2));

        assertThat(paper.pages()).hasSizeBetween(3, 5);
        for (var page = 1; page <= paper.pages().size(); page++) {
            assertThat(paper.pages().get(page - 1))
                    .contains("Nama Lengkap", "Tanda Tangan")
                    .contains("Halaman %d dari %d".formatted(page, paper.pages().size()));
        }
        assertThat(paper.watermarks()).allMatch(mark -> isFinal ? mark.isEmpty() : mark.startsWith("DRAF"));
        assertThat(paper.pages().get(0))
                .contains(day.written(), "Hotel Amazing Riverside")
                .containsIgnoringCase(TITLE);
        assertThat(paper.pages().get(paper.pages().size() - 1)).contains("Mengetahui", expected.get(59));
    }

    private void readTheRecap(Browser browser, String session) {
        browser.signIn("pimpinan");
        browser.open(session + "/rekap");
        browser.picture("rekap");
        assertThat(browser.text()).contains("Pokja Kampung KB Air Kuti").contains("Rekap");
        assertThat(browser.row("Jumlah")).containsSequence("60", "60", "59", "1");
        assertThat(browser.all("main form")).isEmpty();
        browser.press("Keluar");
    }

    /** A stranger, a secretary of another kelurahan, and a leader who wants to write. */
    private void refuseOutsiders(Browser browser, String session) {
        var foreignSeats = session + "/pokja/" + groups.get(AIR_KUTI) + "/utusan";
        browser.open(foreignSeats);
        assertThat(browser.path()).startsWith("/masuk");

        browser.signIn("sari");
        for (var path : List.of(
                foreignSeats,
                "/pokja/" + groups.get(AIR_KUTI),
                session + "/daftar-hadir?bagian=" + groups.get(AIR_KUTI))) {
            browser.open(path);
            assertThat(browser.text())
                    .contains("Tidak ditemukan")
                    .doesNotContain(seats.get(AIR_KUTI).get(0));
        }
        for (var path : List.of("/pertemuan/baru", "/pokja/baru", "/pengguna", "/instansi")) {
            browser.open(path);
            assertThat(browser.text()).contains("Tidak diizinkan");
        }
        browser.press("Keluar");
        assertThat(browser.path()).startsWith("/masuk");
    }

    private static List<Talk> talks() {
        return DAYS.stream().flatMap(day -> day.talks().stream()).toList();
    }

    private static UUID idOf(String session) {
        return UUID.fromString(session.substring(session.lastIndexOf('/') + 1));
    }
}
