package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ArchiveControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    UUID meeting;

    @BeforeEach
    void anAnnouncedMeeting() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var session = meetings.announcedSession(pokja);
        meetings.delegate(session, pokja, "Dewi Contoh");
        meeting = sessions.find(session, Reach.CITY).meetingId();
    }

    @Test
    void holdsAllDocumentsOfTheMeeting() throws IOException {
        var files = unzip(archive(users.account(Role.STAFF, Reach.CITY)));

        assertThat(files.keySet())
                .contains(
                        "Hari ke-1, 2021-06-14/Daftar hadir hari ke-1, 2021-06-14.pdf",
                        "Hari ke-1, 2021-06-14/Lampiran undangan hari ke-1, 2021-06-14.pdf",
                        "Hari ke-1, 2021-06-14/Daftar hadir Narasumber hari ke-1, 2021-06-14.pdf",
                        "Hari ke-1, 2021-06-14/Rekapitulasi kehadiran hari ke-1, 2021-06-14.xlsx")
                .hasSizeGreaterThan(10)
                .allMatch(name -> name.matches("[^/]+/[^/]+\\.[a-z]+|[^/]+\\.[a-z]+"));
        files.forEach((name, file) -> {
            if (name.endsWith(".pdf")) {
                assertThat(new PdfFile(file).text())
                        .as(name)
                        .contains("Kode cetak ")
                        .doesNotContain("null", "??");
            }
        });
        assertThat(new PdfFile(files.get("Hari ke-1, 2021-06-14/Daftar hadir hari ke-1, 2021-06-14.pdf")).text())
                .contains("Dewi Contoh");
    }

    @Test
    void isForStaffAlone() {
        assertThat(requests.get(address(), users.secretary(AIR_KUTI))).hasStatus(403);
        assertThat(requests.get(address(), users.leader())).hasStatus(403);
        meeting = UUID.randomUUID();
        assertThat(requests.get(address(), users.staff())).hasStatus(404);
    }

    private byte[] archive(SignedInUser staff) {
        var page = requests.get(address(), user(staff)).getResponse().getRedirectedUrl();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(requests.get(page + "/berkas", user(staff))).hasStatusOk());
        return requests.get(page + "/berkas", user(staff)).getResponse().getContentAsByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private String address() {
        return "/pertemuan/" + meeting + "/arsip.zip";
    }
}
