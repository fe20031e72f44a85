package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RosterLayoutTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    UUID airKuti;
    UUID session;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Zainal Contoh", Element.LURAH);
        meetings.delegate(session, airKuti, "Dewi Contoh");
        meetings.delegate(session, kayuAra, "Eka Contoh");
    }

    @Test
    void byNameEachKeepsTheNumberOfThePaper() {
        assertThat(body("?urutan=nama", users.staff()))
                .containsSubsequence("Kelurahan Air Kuti", ">2</td>", "Dewi", ">1</td>", "Zainal", ">3</td>", "Eka");
        assertThat(body("?urutan=nama&kelompok=tanpa", users.staff()))
                .containsSubsequence(">2</td>", "Dewi", ">6</td>", "Eka", ">1</td>", "Zainal", ">3</td>")
                .doesNotContain("roster__kecamatan", "roster__pokja");
    }

    @Test
    void byNameNeighboursStillSignApart() {
        assertThat(body("?urutan=nama&kelompok=tanpa", users.staff()))
                .containsSubsequence(
                        "<div class=\"roster__line\">2.",
                        "<div class=\"roster__line roster__line--right\">6.",
                        "<div class=\"roster__line\">1.");
    }

    @Test
    void columnsAreChosen() {
        assertThat(body("?kolom=", users.staff()))
                .doesNotContain("<th class=\"roster__sex\"", "<th class=\"roster__position\"", "Lurah</");
        assertThat(body("?kolom=kelurahan,lp", users.staff()))
                .contains("<th class=\"roster__sex\"", "<th class=\"roster__area\"", "<td>Kayu Ara</td>")
                .doesNotContain("<th class=\"roster__position\"");
        assertThat(body("?kolom=telepon", users.staff())).doesNotContain("Telepon", "No. HP");
    }

    @Test
    void theFileIsLaidOutLikeTheScreen() {
        var address = "/sesi/" + session + "/daftar-hadir";
        assertThat(body("?urutan=nama&kelompok=tanpa&arah=mendatar", users.staff()))
                .contains(address + ".pdf?arah=mendatar&amp;kelompok=tanpa&amp;urutan=nama\"");
        var pdf = PdfFile.of(requests.get(address + ".pdf?urutan=nama&kelompok=tanpa&arah=mendatar", users.staff()));

        assertThat(pdf.size()).containsExactly(330L, 215L);
        assertThat(pdf.text()).containsSubsequence("Dewi Contoh", "Eka Contoh", "Zainal Contoh");
    }

    @Test
    void whatIsChosenIsRememberedForWhoChose() {
        var one = user(users.account(Role.STAFF, Reach.CITY));
        assertThat(requests.post(
                        "/sesi/" + session + "/pilihan?dokumen=daftar-hadir",
                        one,
                        Map.of(
                                "kertas", "A4",
                                "arah", "mendatar",
                                "kolom", "kelurahan",
                                "urutan", "nama",
                                "kosong", "3",
                                "bagian", airKuti.toString())))
                .hasRedirectedUrl("/sesi/" + session
                        + "/daftar-hadir?kertas=A4&kosong=3&arah=mendatar&kolom=kelurahan&urutan=nama&bagian="
                        + airKuti);

        assertThat(body("", one))
                .contains("A4-true", "<th class=\"roster__area\"", "Eka Contoh", ">13</td>")
                .doesNotContain("<th class=\"roster__sex\"");
        assertThat(body("?kertas=F4&kosong=0", one)).as("an address decides").contains("F4-true");
        assertThat(body("", users.staff())).as("others").contains("F4-false", "<th class=\"roster__sex\"");
    }

    @Test
    void theListForExcelHasTypesAndWhatTheSheetKnows() {
        var list = ExcelFile.of(
                requests.get("/sesi/" + session + "/daftar-hadir.xlsx?urutan=nama&kertas=A4", users.staff()));

        assertThat(list.text())
                .containsSubsequence("Daftar Hadir Peserta|", "Pertemuan Pokja|", "Senin, 14 Juni 2021", "Hotel")
                .containsSubsequence("2|Dewi Contoh|", "1|Zainal Contoh|", "Lurah", "Pokja Air Kuti", "6|Eka Contoh|")
                .doesNotContain("null");
        assertThat(list.part("xl/worksheets/sheet1.xml")).contains("paperSize=\"9\"", "orientation=\"landscape\"");
        assertThat(ExcelFile.of(requests.get("/sesi/" + session + "/daftar-hadir.xlsx", users.secretary(KAYU_ARA)))
                        .text())
                .contains("6|Eka Contoh|")
                .doesNotContain("Dewi");
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir.xlsx", users.secretary("16.73.03.1001")))
                .hasStatus(404);
    }

    private String body(String query, RequestPostProcessor who) {
        var answer = requests.get("/sesi/" + session + "/daftar-hadir" + query, who);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
