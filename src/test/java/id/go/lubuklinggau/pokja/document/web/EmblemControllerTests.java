package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class EmblemControllerTests {

    private static final String PAGE = "/pengaturan/kop/lambang";
    private static final String SHIELD =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><path d='M0 0h3v2l-1.5 2L0 2z'/></svg>";
    private static final Pattern ADDRESS = Pattern.compile("/kop/lambang\\?v=[0-9a-f]{16}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Test
    void standsInTheKopOfAllPagesAndPapersUntilItIsRemoved() {
        var admin = users.admin();
        var session = meetings.announcedSession(groups.pokja("16.73.01.1001", "Pokja Air Kuti"));
        int without = pdf(session.toString()).bytes().length;
        assertThat(upload(admin, SHIELD)).hasRedirectedUrl(PAGE);

        var page = text(requests.get("/pengaturan", admin));
        var address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(requests.get(address.group(), users.secretary("16.73.01.1001")))
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_PNG)
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, private");
        assertThat(pdf(session.toString()).bytes()).hasSizeGreaterThan(without);

        assertThat(requests.post(PAGE + "/penghapusan", admin)).hasRedirectedUrl(PAGE);
        assertThat(requests.get("/kop/lambang", admin)).hasStatus(404);
        assertThat(text(requests.get("/pengaturan", admin))).doesNotContain("/kop/lambang?");
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        refuses("MZ this is no picture", "bukan gambar PNG, JPEG atau SVG");
        refuses(SHIELD.replace("<path", "<script>alert(1)</script><path"), "berisi &quot;script&quot;");
        refuses("x".repeat(1024 * 1024 + 1), "lebih besar dari 1 MB");
        refuses("", "Pilih berkas gambarnya dahulu.");
        assertThat(requests.post(PAGE, users.admin()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih berkas gambarnya dahulu.");
        assertThat(requests.get("/kop/lambang", users.admin())).hasStatus(404);
    }

    @Test
    void isForTheAdministratorAlone() {
        for (var other : new RequestPostProcessor[] {users.staff(), users.leader(), users.secretary("16.73.02.1001")}) {
            assertThat(requests.get(PAGE, other)).hasStatus(403);
            assertThat(upload(other, SHIELD)).hasStatus(403);
            assertThat(requests.post(PAGE + "/penghapusan", other)).hasStatus(403);
        }
        assertThat(mvc.get().uri("/kop/lambang")).hasStatus3xxRedirection();
        assertThat(mvc.post().uri(PAGE).multipart().file(file(SHIELD)).with(users.admin()))
                .hasStatus(403); // without its token
    }

    private void refuses(String content, String why) {
        assertThat(upload(users.admin(), content)).hasStatus(422).bodyText().contains("file-error", why);
    }

    private MvcTestResult upload(RequestPostProcessor who, String content) {
        return mvc.post()
                .uri(PAGE)
                .multipart()
                .file(file(content))
                .with(who)
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile("file", "lambang.png", "image/png", content.getBytes(StandardCharsets.UTF_8));
    }

    private PdfFile pdf(String session) {
        return PdfFile.of(requests.get("/sesi/" + session + "/daftar-hadir.pdf", users.staff()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
