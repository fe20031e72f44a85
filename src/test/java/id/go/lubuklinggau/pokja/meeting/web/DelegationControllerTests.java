package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class DelegationControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void aSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.announcedSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Ahmad Contoh", Element.LURAH);
        meetings.delegate(session, airKuti, "Fajar Contoh", Element.RELIGIOUS_LEADER);
    }

    @Test
    void showsSeatsAndWhatIsMissingOfEachPokja() {
        assertThat(requests.get(board(""), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 Pokja diundang, 5 kursi tiap Pokja.",
                        "dari 10 kursi bernama",
                        "2 dari 5 kursi",
                        "0 dari 5 kursi",
                        "Belum ada utusan",
                        "Belum lengkap",
                        "Lurah",
                        "Tokoh Agama");
    }

    @Test
    void countsAndFiltersByStateAndKecamatan() {
        fill(airKuti);

        assertThat(requests.get(board("?keadaan=belum"), users.staff()))
                .bodyText()
                .contains("Pokja Kayu Ara")
                .doesNotContain("Pokja Air Kuti");
        assertThat(requests.get(board("?keadaan=lengkap"), users.staff()))
                .bodyText()
                .contains("Pokja Air Kuti")
                .doesNotContain("Pokja Kayu Ara");
        assertThat(requests.get(board("?keadaan=sebagian"), users.staff()))
                .bodyText()
                .contains("Tidak ada Pokja yang cocok", "Tampilkan semua")
                .doesNotContain("Pokja Kayu Ara");
        assertThat(requests.get(board("?kecamatan=16.73.02"), users.staff()))
                .bodyText()
                .contains("Pokja Kayu Ara")
                .doesNotContain("Pokja Air Kuti");
        assertThat(requests.get(board("?keadaan=mungkin&urut=acak&kecamatan="), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Kayu Ara", "Pokja Air Kuti");
        fill(kayuAra);
        meetings.delegate(session, kayuAra, "Lurah Contoh", Element.LURAH);
        meetings.delegate(session, kayuAra, "Ustaz Contoh", Element.RELIGIOUS_LEADER);
        assertThat(requests.get(board("?keadaan=belum"), users.staff()))
                .bodyText()
                .contains("Semua Pokja sudah lengkap.");
    }

    @Test
    void whoNeedsACallFirstStandsFirst() {
        assertThat(requests.get(board(""), users.staff()))
                .bodyText()
                .containsPattern("(?s)Pokja Kayu Ara</a>.*Pokja Air Kuti</a>")
                .doesNotContain("table__group");
        assertThat(requests.get(board("?urut=kecamatan"), users.staff()))
                .bodyText()
                .containsPattern(
                        "(?s)table__group.*Lubuklinggau Timur I.*Pokja Air Kuti</a>.*Lubuklinggau Barat I.*Pokja Kayu Ara</a>");
    }

    @Test
    void saysSinceWhenNothingHasCome() {
        assertThat(requests.get(board(""), users.staff()))
                .bodyText()
                .contains("Diundang hari ini", "Terakhir diisi hari ini");

        owner.sql("update meeting set announced_at = now() - interval '9 days'").update();
        owner.sql("update invitation set invited_at = now() - interval '3 days'")
                .update();
        owner.sql("update delegate set named_at = now() - interval '1 day'").update();
        assertThat(requests.get(board(""), users.staff()))
                .bodyText()
                .contains("Diundang 3 hari lalu (", "Terakhir diisi kemarin (");

        owner.sql("update meeting set announced_at = null").update();
        assertThat(requests.get(board(""), users.staff())).bodyText().doesNotContain("Diundang 3");
    }

    @Test
    void aDraftIsKnownToNobodyYet() {
        var draft = meetings.session(meetings.meeting("Masih draf"), MeetingExamples.DAY.plusDays(1), airKuti, kayuAra);

        assertThat(requests.get("/sesi/" + draft + "/utusan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("belum diumumkan")
                .doesNotContain("Diundang hari ini", "/pesan", "Hubungi</th>");
    }

    @Test
    void namesWhomToAskAndTellsNoPhone() {
        var secretary = examples.member(airKuti, "Siti Contoh", "Sekretaris", Element.CADRE);
        examples.member(airKuti, "Budi Contoh", "Ketua", Element.CADRE);
        examples.phone(secretary, "0812-9753-2468");
        examples.member(kayuAra, "Rina Contoh", "Ketua Seksi", Element.CADRE);

        var way = "/sesi/" + session + "/pokja/" + airKuti + "/kontak/" + secretary;
        for (var who : List.of(users.staff(), users.fieldOfficer("16.73.01", "16.73.02"))) {
            assertThat(requests.get(board(""), who))
                    .bodyText()
                    .contains(
                            "Siti Contoh",
                            "href=\"" + way + "/whatsapp\"",
                            "href=\"" + way + "\"",
                            "Ketua dan sekretaris belum dicatat",
                            "/sesi/" + session + "/pokja/" + kayuAra + "/pesan")
                    .doesNotContain("9753", "tel:", "wa.me", "Budi Contoh", "Rina Contoh");
        }
        assertThat(requests.get(board(""), users.leader()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Siti Contoh", "/kontak/", "/pesan");
    }

    /** A final session asks for nobody any more. */
    @Test
    void aFinalSessionCallsNobody() {
        var open = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti, kayuAra);
        meetings.makeFinal(open);

        assertThat(requests.get("/sesi/" + open + "/utusan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/pesan", "/kontak/");
    }

    @Test
    void namesWhoSitsTwiceOnTheDay() {
        var person = examples.person("Dewi Contoh", AIR_KUTI);
        meetings.delegate(session, airKuti, person);
        var other = examples.pokja("16.73.03.1001", "Pokja Lubuk Kupang");
        meetings.delegate(meetings.announcedSession(other), other, person);

        assertThat(requests.get(board(""), users.staff()))
                .bodyText()
                .contains("Dewi Contoh", "Hari itu juga utusan Pokja Lubuk Kupang, hari ke-1: Pertemuan Pokja");
        assertThat(requests.get(board(""), users.fieldOfficer("16.73.01", "16.73.02")))
                .bodyText()
                .contains("Dewi Contoh", "Hari itu juga tercatat sebagai utusan Pokja lain.")
                .doesNotContain("Lubuk Kupang");
    }

    @Test
    void aFieldOfficerSeesOwnPokjaOnly() {
        var majapahit = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti, majapahit, kayuAra);

        assertThat(requests.get(board(""), users.fieldOfficer("16.73.01")))
                .hasStatusOk()
                .bodyText()
                .contains("2 Pokja diundang", "Pokja Air Kuti", "Pokja Majapahit")
                .doesNotContain("Kayu Ara", "Barat I");
    }

    @Test
    void leadsASecretaryToHerSeats() {
        assertThat(mvc.get().uri("/sesi/{id}/utusan", session).with(users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/sesi/" + session + "/pokja/" + airKuti + "/utusan");
    }

    @Test
    void outOfReachIsNotFound() {
        assertThat(mvc.get().uri("/sesi/{id}/utusan", session).with(users.secretary("16.73.03.1001")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/utusan", UUID.randomUUID()).with(users.staff()))
                .hasStatus(404);
    }

    @Test
    void twoPokjaOrOneOfEachKelurahanCostTheSame() {
        var staff = users.staff();
        int few = statements
                .during(() ->
                        mvc.get().uri("/sesi/{id}/utusan", session).with(staff).exchange())
                .size();
        examples.phone(examples.member(airKuti, "Siti Contoh", "Sekretaris", Element.CADRE), "0812-0000-0001");
        var all = areas.kelurahan().stream()
                .map(Kelurahan::code)
                .filter(code -> !code.equals(AIR_KUTI) && !code.equals(KAYU_ARA))
                .map(code -> examples.pokja(code, "Pokja " + code))
                .toArray(UUID[]::new);
        var large = meetings.announcedSession(all);

        assertThat(statements.during(() ->
                        mvc.get().uri("/sesi/{id}/utusan", large).with(staff).exchange()))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    /** But for the wished elements, which Pokja Air Kuti has already. */
    private void fill(UUID pokja) {
        for (int seat = 3; seat <= 5; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcde".charAt(seat - 1));
        }
    }

    private String board(String query) {
        return "/sesi/" + session + "/utusan" + query;
    }
}
