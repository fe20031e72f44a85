package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RosterPdfTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    UUID pokja;
    UUID session;

    @BeforeEach
    void anAnnouncedSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.announcedSession(pokja);
        meetings.delegate(session, pokja, "Dewi Contoh");
    }

    @Test
    void isThePaperOfTheScreen() {
        var pdf = pdf("?kosong=3", users.staff());

        assertThat(pdf.title()).isEqualTo("Daftar hadir hari ke-1, 2021-06-14");
        assertThat(pdf.text())
                .contains(
                        "DAFTAR HADIR PESERTA",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "Dewi Contoh",
                        "Mengetahui,",
                        "Halaman 1 dari 1",
                        "DRAF");
        assertThat(pdf.isTagged()).isTrue();
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(pdf("", users.staff()).bytes())
                .isEqualTo(pdf("", users.staff()).bytes());
    }

    @Test
    void outOfReachIsNotFound() {
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir.pdf", users.secretary(ELSEWHERE)))
                .hasStatus(404);
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/daftar-hadir.pdf" + query, user));
    }
}
