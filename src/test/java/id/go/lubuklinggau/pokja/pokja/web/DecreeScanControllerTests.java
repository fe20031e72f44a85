package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.ScanKind;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class DecreeScanControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    DecreeService decrees;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID decree;
    String own;

    @BeforeEach
    void aDecree() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        decree = examples.decree(pokja, "470/12\"\r\n/../2021", LocalDate.of(2021, 1, 4));
        own = "/pokja/" + pokja + "/sk/" + decree;
    }

    @Test
    void isKeptAsItWasSentAndGivenOutAsAFileAlone() {
        var secretary = users.secretary(AIR_KUTI);
        var picture = PokjaExamples.picture();

        assertThat(requests.get(own + "/pindaian", secretary)).hasStatusOk();
        assertThat(requests.get(own + "/pindaian/berkas", secretary)).hasStatus(404);
        assertThat(upload(secretary, picture)).hasRedirectedUrl(own);

        assertThat(requests.get(own + "/pindaian/berkas", secretary))
                .hasStatusOk()
                .hasContentType("application/octet-stream")
                .satisfies(answer ->
                        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(picture))
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .satisfies(headers -> assertThat(headers.getFirst("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("SK-470-12-..-2021.png")
                        .doesNotContain("surat.exe", "/", "\n"));
        assertThat(requests.get(own + "/pindaian", secretary))
                .bodyText()
                .contains(decrees.find(decree, pokja).scanDigest(), "Unduh PNG (1 KB)");
        assertThat(requests.get(own, users.leader()))
                .bodyText()
                .contains("PNG, 1 KB")
                .doesNotContain("/berkas");
    }

    @Test
    void isOnTheTrailByItsDigestAndEachDownload() {
        var secretary = users.secretary(AIR_KUTI);
        upload(secretary, PokjaExamples.picture());
        requests.get(own + "/pindaian/berkas", secretary);

        var digest = decrees.find(decree, pokja).scanDigest();
        assertThat(owner.sql(
                                "select kind || ' ' || coalesce(after ->> 'scan_digest', '') from trail where subject_id = ? order by id")
                        .param(decree.toString())
                        .query(String.class)
                        .list())
                .containsExactly("CREATED ", "CHANGED " + digest, "OPENED_PAPER ");
    }

    @Test
    void saysWhyAFileIsNotTakenAndKeepsTheOneBefore() {
        upload(users.staff(), PokjaExamples.picture());

        refuses("MZ this is a program", "bukan PDF, JPEG atau PNG");
        refuses("<html><script>alert(1)</script></html>", "bukan PDF, JPEG atau PNG");
        refuses("<svg xmlns='http://www.w3.org/2000/svg'/>", "bukan PDF, JPEG atau PNG");
        refuses("%PDF-1.7 is all of it", "bukan PDF, JPEG atau PNG");
        refuses("x".repeat(10 * 1024 * 1024 + 1), "lebih besar dari 10 MB");
        refuses("", "Pilih berkas pindaiannya dahulu.");
        assertThat(requests.post(own + "/pindaian", users.staff())).hasStatus(422);
        assertThat(decrees.find(decree, pokja).scanKind()).isEqualTo(ScanKind.PNG);
    }

    @Test
    void isRemovedForGood() {
        upload(users.staff(), PokjaExamples.picture());

        for (int twice = 0; twice < 2; twice++) {
            assertThat(requests.post(own + "/pindaian/penghapusan", users.staff()))
                    .hasRedirectedUrl(own);
        }
        assertThat(requests.get(own + "/pindaian/berkas", users.staff())).hasStatus(404);
        assertThat(owner.sql("select count(*) from decree_scan")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isForThoseWhoKeepTheMembersInReach() {
        upload(users.staff(), PokjaExamples.picture());

        for (var reader : new RequestPostProcessor[] {users.admin(), users.leader()}) {
            assertThat(requests.get(own + "/pindaian", reader)).hasStatus(403);
            assertThat(requests.get(own + "/pindaian/berkas", reader)).hasStatus(403);
            assertThat(upload(reader, PokjaExamples.picture())).hasStatus(403);
            assertThat(requests.post(own + "/pindaian/penghapusan", reader)).hasStatus(403);
        }
        for (var foreign :
                new RequestPostProcessor[] {users.secretary("16.73.01.1002"), users.fieldOfficer("16.73.02")}) {
            assertThat(requests.get(own + "/pindaian", foreign)).hasStatus(404);
            assertThat(requests.get(own + "/pindaian/berkas", foreign)).hasStatus(404);
            assertThat(upload(foreign, PokjaExamples.picture())).hasStatus(404);
            assertThat(requests.post(own + "/pindaian/penghapusan", foreign)).hasStatus(404);
        }
        assertThat(requests.get(own + "/pindaian/berkas", users.fieldOfficer("16.73.01")))
                .hasStatusOk();
    }

    private void refuses(String content, String why) {
        assertThat(upload(users.staff(), content.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("file-error", why);
    }

    private MvcTestResult upload(RequestPostProcessor who, byte[] content) {
        return mvc.post()
                .uri(own + "/pindaian")
                .multipart()
                .file(new MockMultipartFile("file", "surat.exe", "application/pdf", content))
                .with(who)
                .with(csrf())
                .exchange();
    }
}
