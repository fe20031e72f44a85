package id.go.lubuklinggau.pokja.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;

@WebTest
class TrailControllerTests {

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

    @Autowired
    StatementCounter statements;

    @Autowired
    TrailService trail;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void saysWhoChangedWhat() {
        var id = groups.pokja("16.73.01.1001", "Pokja Lama");
        requests.post(
                "/pokja/" + id,
                users.staff(),
                Map.of("version", "0", "name", "Pokja Baru", "launchedOn", "2019-08-17"));

        assertThat(text("/jejak?hal=pokja&id=" + id))
                .containsSubsequence(
                        "Uji staff",
                        "mengubah Pokja",
                        "Pokja Baru",
                        "2 isian",
                        "Tanggal pencanangan",
                        "17 Agustus 2019",
                        "Nama",
                        "Pokja Lama",
                        "Pokja Baru",
                        "WIB",
                        "127.0.0.1",
                        "Sistem",
                        "mencatat Pokja");
    }

    @Test
    void saysWhoCameInAndWhoDidNot() {
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        signIn("rina", "salah sekali");
        signIn("bukan nama akun", "salah");
        signIn("rina", TestUsers.PASSWORD);

        assertThat(text("/jejak?hal=account"))
                .contains("Rina Contoh", "masuk dengan akun", "gagal masuk dengan akun")
                .doesNotContain("bukan nama akun", "salah sekali");
    }

    @Test
    void saysWhoWasRefusedAndWhoLookedBeyondTheirReach() {
        var foreign = groups.pokja("16.73.01.1002", "Pokja Majapahit");
        var secretary = users.secretary("16.73.01.1001");
        assertThat(requests.get("/pengguna", secretary)).hasStatus(403);
        assertThat(requests.get("/pokja/" + foreign, secretary)).hasStatus(404);

        assertThat(text("/jejak?hal=path"))
                .contains(
                        "ditolak membuka atau mengirim halaman",
                        "/pengguna",
                        "di luar wilayahnya",
                        "/pokja/" + foreign);
    }

    @Test
    void saysWhoSentAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/pokja").with(users.staff())).hasStatus(403);

        assertThat(text("/jejak?hal=path"))
                .containsSubsequence("Uji staff", "ditolak membuka atau mengirim halaman", "/pokja");
        assertThat(refusals()).isEqualTo(1);
    }

    /** Of a flood a few entries are left. */
    @Test
    void saysFromWhereAStrangerSentOne() {
        for (var attempt = 0; attempt < 20; attempt++) {
            strangerPosts("/masuk", "203.0.113.7");
            strangerPosts("/keluar", "203.0.113.8");
        }
        assertThat(refusals()).isEqualTo(2);
        assertThat(text("/jejak?hal=path")).contains("203.0.113.7", "203.0.113.8", "/masuk", "/keluar");

        for (var address = 0; address < 120; address++) {
            strangerPosts("/masuk", "198.51.100." + address);
        }
        assertThat(refusals()).isEqualTo(100);
    }

    /** The key of a link opens still when it is refused for want of a token, or if its page should ever be not found. */
    @Test
    void saysOfALinkNotTheKey() throws Exception {
        var link = "/kata-sandi/kunci-yang-membuka";
        assertThat(mvc.post().uri(link)).hasStatus(403);
        assertThat(mvc.post().uri(link).with(users.staff())).hasStatus(403);
        var request = new MockHttpServletRequest("GET", link);
        request.setAttribute("me", users.account(Role.STAFF, Reach.CITY));
        var answer = new MockHttpServletResponse();
        answer.setStatus(404);
        new TrailInterceptor(trail).afterCompletion(request, answer, new HandlerMethod(this, "toString"), null);

        assertThat(db.sql("select kind || ' ' || subject_name from trail where subject = 'path' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED /kata-sandi/…", "REFUSED /kata-sandi/…", "NOT_FOUND /kata-sandi/…");
        assertThat(db.sql("select count(*) from trail where trail::text like '%kunci-yang%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNoMoreOfAPathThanItsBeginning() {
        assertThat(mvc.post().uri("/" + "x".repeat(5000)).with(users.staff())).hasStatus(403);

        assertThat(db.sql("select max(length(subject_name)) from trail where kind = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    @Test
    void saysWhoOpenedPaper() {
        var session = meetings.openSession(groups.pokja("16.73.01.1001", "Pokja Air Kuti"));
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", users.secretary("16.73.01.1001")))
                .hasStatusOk();

        assertThat(text("/jejak?hal=session"))
                .containsSubsequence("Uji secretary", "membuka dokumen untuk dicetak dari sesi pertemuan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jejak?cari=%25",
                "/jejak?cari=%3Cscript%3E",
                "/jejak?hal=tidak-ada",
                "/jejak?hal=pokja&id=bukan-id",
                "/jejak?halaman=-1",
                "/jejak?halaman=1000000000",
                "/jejak?dari=&sampai=",
                "/jejak?dari=2021-06-15&sampai=2021-06-14"
            })
    void answersOddSearches(String address) {
        assertThat(requests.get(address, users.admin()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>", "null", "??");
    }

    @Test
    void aDayThatIsNoneIsNotFound() {
        assertThat(requests.get("/jejak?dari=kemarin", users.admin())).hasStatus(404);
    }

    @Test
    void isForAdministrators() {
        assertThat(requests.get("/jejak", users.staff())).hasStatus(403);
        assertThat(requests.get("/jejak", users.secretary("16.73.01.1001"))).hasStatus(403);
        assertThat(mvc.get().uri("/jejak")).hasStatus(302);
    }

    @Test
    void costsTheSameHoweverLong() {
        var admin = users.admin();
        int few = statements.during(() -> text("/jejak?baris=120")).size();
        for (int number = 0; number < 120; number++) {
            groups.person("Orang Contoh " + number, "16.73.01.1001");
        }

        assertThat(statements.during(() ->
                        assertThat(requests.get("/jejak?baris=120", admin)).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private void signIn(String username, String password) {
        assertThat(mvc.post()
                        .uri("/masuk")
                        .with(csrf())
                        .param("username", username)
                        .param("password", password))
                .hasStatus(302);
    }

    private void strangerPosts(String path, String address) {
        assertThat(new Visitor(port).post(path, "", "X-Forwarded-For", address).statusCode())
                .isEqualTo(403);
    }

    private long refusals() {
        return db.sql("select count(*) from trail where kind = 'REFUSED'")
                .query(Long.class)
                .single();
    }

    private String text(String address) {
        try {
            return requests.get(address, users.admin()).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
