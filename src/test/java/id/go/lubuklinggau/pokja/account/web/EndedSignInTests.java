package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ChangeAccount;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignInService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over real HTTP, because the sign-ins are those of Spring Session in the database. */
@WebTest
class EndedSignInTests {

    private static final String NEW = "empat kata yang baru";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    AccountService accounts;

    @Autowired
    SignInService signIns;

    @Autowired
    PasswordService passwords;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser admin;
    private SignedInUser user;
    private Browser phone;

    @BeforeEach
    void signInOnThePhone() throws Exception {
        admin = users.account(Role.ADMIN, Reach.CITY);
        user = users.account(Role.FIELD_OFFICER, Reach.of("16.73.02"));
        phone = new Browser(user, TestUsers.PASSWORD);
    }

    @Test
    void closingEndsThemAtOnce() throws Exception {
        accounts.close(user.accountId(), admin.accountId());

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(new Browser(user, TestUsers.PASSWORD).isSignedIn()).isFalse();
    }

    @Test
    void aNewPasswordEndsThem() throws Exception {
        passwords.setPassword(passwords.makeLink(user.accountId()).token(), NEW);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(new Browser(user, NEW).isSignedIn()).isTrue();
    }

    @Test
    void anotherReachEndsThemAndAnotherNameDoesNot() throws Exception {
        change(0, "Nama Baru", Role.FIELD_OFFICER, Reach.of("16.73.02"));
        assertThat(phone.isSignedIn()).isTrue();

        change(1, "Nama Baru", Role.FIELD_OFFICER, Reach.of("16.73.02", "16.73.03"));
        assertThat(phone.isSignedIn()).isFalse();
    }

    @Test
    void anotherRoleEndsThemAndThoseOfNobodyElse() throws Exception {
        var office = new Browser(admin, TestUsers.PASSWORD);

        change(0, user.getDisplayName(), Role.STAFF, Reach.CITY);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(office.isSignedIn()).isTrue();
    }

    @Test
    void anotherAgencyEndsThemAndAnotherNameDoesNot() throws Exception {
        var agency = speakers.agency("Dinas Contoh");
        var answering = users.ofAgency("dlh", agency);
        var desk = new Browser(answering, TestUsers.PASSWORD);

        changeAgency(answering, 0, "Nama Baru", agency);
        assertThat(desk.isSignedIn()).isTrue();

        changeAgency(answering, 1, "Nama Baru", speakers.agency("Dinas Teladan"));
        assertThat(desk.isSignedIn()).isFalse();
    }

    @Test
    void whoChangesTheOwnPasswordStaysSignedInHereAndNowhereElse() throws Exception {
        var laptop = new Browser(user, TestUsers.PASSWORD);

        var answer = laptop.post(
                "/akun/kata-sandi",
                "current=" + encoded(TestUsers.PASSWORD) + "&changed=" + encoded(NEW) + "&again=" + encoded(NEW)
                        + "&_csrf=" + laptop.token("/akun"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(laptop.isSignedIn()).isTrue();
        assertThat(phone.isSignedIn()).isFalse();
    }

    @Test
    void listsOnesOwnAndEndsOneOfThem() throws Exception {
        var laptop = new Browser(user, TestUsers.PASSWORD);
        assertThat(laptop.get("/akun").body()).contains("Akun ini sedang masuk di 2 perangkat.");
        var page = laptop.get("/akun/perangkat").body();
        assertThat(page)
                .contains("Perangkat yang masuk", "Peramban lain di perangkat lain", "Semua perangkat lain")
                .containsOnlyOnce(">perangkat ini<");
        var other = Pattern.compile("name=\"signIn\" value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(other.find()).isTrue();

        assertThat(laptop.end(other.group(1), TestUsers.PASSWORD).statusCode()).isEqualTo(302);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(laptop.get("/akun/perangkat").body())
                .contains("Perangkat itu sudah dikeluarkan.", "Tidak ada perangkat lain")
                .doesNotContain("name=\"signIn\"");
        assertThat(laptop.get("/akun").body()).contains("di perangkat ini saja.");
    }

    @Test
    void endsAllOfOnesOwnElsewhere() throws Exception {
        var laptop = new Browser(user, TestUsers.PASSWORD);
        var tablet = new Browser(user, TestUsers.PASSWORD);

        laptop.end("", TestUsers.PASSWORD);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(tablet.isSignedIn()).isFalse();
        assertThat(laptop.isSignedIn()).isTrue();
    }

    @Test
    void endsNoneForWhoFoundTheBrowserOpen() throws Exception {
        var id = signIns.list(user.accountId(), "").get(0).id().toString();
        var laptop = new Browser(user, TestUsers.PASSWORD);

        for (var which : new String[] {id, ""}) {
            var answer = laptop.end(which, "bukan yang ini");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Kata sandi sekarang tidak cocok.", "value=\"" + which + "\" checked=")
                    .doesNotContain("bukan yang ini");
        }
        assertThat(laptop.end("", "").body()).contains("Kata sandi sekarang harus diisi.");
        assertThat(laptop.end("x", TestUsers.PASSWORD).body()).contains("Perangkat ini tidak ada. Pilih dari daftar.");
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void endsNobodyElses() throws Exception {
        var stranger = new Browser(admin, TestUsers.PASSWORD);
        var id = signIns.list(user.accountId(), "").get(0).id().toString();

        assertThat(stranger.end(id, TestUsers.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void anAdministratorEndsThoseOfAnother() throws Exception {
        var office = new Browser(admin, TestUsers.PASSWORD);
        var page = "/pengguna/" + user.accountId();
        assertThat(office.get(page).body()).contains("Peramban lain di perangkat lain, terakhir dipakai");

        office.post(page + "/perangkat/pengakhiran", "_csrf=" + office.token("/akun"));

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(office.isSignedIn()).isTrue();
        assertThat(office.get(page).body()).contains("Tidak sedang masuk di perangkat mana pun");
    }

    @Test
    void oneThatEndedLeadsBackAfterSigningInAgain() throws Exception {
        db.sql("update spring_session set expiry_time = 0, last_access_time = 0")
                .update();

        assertThat(location(phone.get("/pokja"))).endsWith("/masuk?habis");
        assertThat(phone.get("/masuk?habis").body()).contains("Anda perlu masuk lagi");
        assertThat(location(phone.signIn(user, TestUsers.PASSWORD))).contains("/pokja");
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void aTryThatHasToWaitGetsTheSignInPage() throws Exception {
        var laptop = new Browser();
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(location(laptop.signIn(user, "salah"))).endsWith("/masuk?gagal");
        }

        var answer = laptop.signIn(user, TestUsers.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body())
                .contains("Terlalu banyak percobaan. Coba lagi pukul ", "value=\"" + user.getUsername());
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void whoNeverSignedInIsNotToldThatItEnded() throws Exception {
        assertThat(location(new Browser().get("/pokja"))).endsWith("/masuk");
    }

    @Test
    void theyLastAsLongAsTheRoleAllows() throws Exception {
        var office = new Browser();
        var cookie = office.signIn(admin, TestUsers.PASSWORD).headers().allValues("Set-Cookie");

        assertThat(secondsIdle(user)).isEqualTo(7 * 24 * 60 * 60);
        assertThat(secondsIdle(admin)).isEqualTo(30 * 60);
        assertThat(cookie).filteredOn(one -> one.startsWith("SIPOKJA=")).noneMatch(one -> one.contains("Max-Age"));
        assertThat(new Browser().signIn(user, TestUsers.PASSWORD).headers().allValues("Set-Cookie"))
                .filteredOn(one -> one.startsWith("SIPOKJA="))
                .isNotEmpty()
                .allMatch(one -> one.contains("Max-Age"));
    }

    private int secondsIdle(SignedInUser who) {
        return db.sql("select max_inactive_interval from spring_session where principal_name = ? limit 1")
                .param(who.getUsername())
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private void change(long version, String displayName, Role role, Reach reach) {
        accounts.change(
                new ChangeAccount(user.accountId(), version, displayName, null, role, reach), admin.accountId());
    }

    private void changeAgency(SignedInUser who, long version, String displayName, UUID agency) {
        accounts.change(
                new ChangeAccount(who.accountId(), version, displayName, null, Role.AGENCY, Reach.NONE, agency),
                admin.accountId());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private class Browser {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Browser() {}

        Browser(SignedInUser who, String password) throws IOException, InterruptedException {
            signIn(who, password);
        }

        HttpResponse<String> signIn(SignedInUser who, String password) throws IOException, InterruptedException {
            return post(
                    "/masuk",
                    "username=" + who.getUsername() + "&password=" + encoded(password) + "&_csrf=" + token("/masuk"));
        }

        boolean isSignedIn() throws IOException, InterruptedException {
            return get("/akun").statusCode() == 200;
        }

        String token(String path) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get(path).body());
            assertThat(token.find()).isTrue();
            return encoded(token.group(1));
        }

        HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            return http.send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        /** @param which the id of a sign-in; empty for all others */
        HttpResponse<String> end(String which, String password) throws IOException, InterruptedException {
            return post(
                    "/akun/perangkat/pengakhiran",
                    "signIn=" + which + "&current=" + encoded(password) + "&_csrf=" + token("/akun"));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(request(path).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html");
        }
    }
}
