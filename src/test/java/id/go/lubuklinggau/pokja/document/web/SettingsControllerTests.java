package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.document.Acting;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SettingsControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    SignatoryService signatories;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    @Test
    void showsTheLetterheadAndSaysWhatPrintsWhileNobodySigns() {
        assertThat(mvc.get().uri("/pengaturan").with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "letterhead__government\">Pemerintah Kota Lubuklinggau",
                        "Belum diisi, jadi tidak tercetak",
                        "F4 (215 × 330 mm)",
                        "Belum ada penanda tangan",
                        "garis titik-titik",
                        "href=\"/pengaturan/kop/ubah\"",
                        "href=\"/pengaturan/penanda-tangan/baru\"")
                .doesNotContain("null", "??", "<table class=\"table");
    }

    @Test
    void listsThoseOfTodayThenThoseToComeThenTheFormerOnes() {
        var today = LocalDate.now(clock);
        register("Ani", today.minusYears(2), today.minusYears(1));
        register("Budi, S.E.", today.minusYears(1).plusDays(1), today);
        register("Citra", today.plusDays(1), null);

        assertThat(mvc.get().uri("/pengaturan").with(users.admin()))
                .bodyText()
                .containsSubsequence(
                        "baru?tugas=COMMITTEE",
                        "Berlaku hari ini",
                        "Budi, S.E.",
                        "Pembina",
                        "NIP. 19700101 199001 1 001",
                        "Plt. Kepala Dinas",
                        "Akan berlaku",
                        "Citra",
                        "Sejak ",
                        "Sebelumnya",
                        "Ani",
                        " s.d. ")
                .doesNotContain("baru?tugas=HEAD", "null", "??", "Belum ada penanda tangan");
    }

    @Test
    void isForTheAdministratorAlone() {
        for (var path : new String[] {"/pengaturan", "/pengaturan/kop/ubah"}) {
            for (var other : new RequestPostProcessor[] {
                users.staff(), users.leader(), users.fieldOfficer("16.73.02"), users.secretary("16.73.02.1001")
            }) {
                assertThat(mvc.get().uri(path).with(other)).hasStatus(403);
            }
            assertThat(mvc.get().uri(path)).hasStatus3xxRedirection();
        }
        assertThat(update(users.staff(), Map.of())).hasStatus(403);
    }

    @Test
    void changesTheLetterhead() {
        var admin = users.admin();
        assertThat(mvc.get().uri("/pengaturan/kop/ubah").with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Pemerintah Kota Lubuklinggau\"", "name=\"version\" value=\"0\"")
                .doesNotContain("null", "??");

        assertThat(update(admin, Map.of("address", "<script>alert(1)</script> 🌾", "paper", "A4")))
                .hasRedirectedUrl("/pengaturan");

        assertThat(mvc.get().uri("/pengaturan").with(admin))
                .bodyText()
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; 🌾",
                        "A4 (210 × 297 mm)",
                        "letterhead__rule--thick_thin",
                        "Atas 20 mm, kanan 15 mm, bawah 20 mm, kiri 25 mm")
                .doesNotContain("<script>alert", "Belum diisi");
    }

    @Test
    void showsWhatIsTypedAsItWouldPrintAndKeepsNothing() {
        var admin = users.admin();
        assertThat(update(admin, "/pratinjau", Map.of("office", "Dinas <i>Baru</i>", "rule", "SINGLE")))
                .hasStatusOk()
                .bodyText()
                .contains("letterhead__office\">Dinas &lt;i&gt;Baru&lt;/i&gt;", "letterhead__rule--single");
        assertThat(update(admin, "/pratinjau", Map.of("government", "", "marginTop", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("letterhead__government\"></p>")
                .doesNotContain("null");
        assertThat(update(users.staff(), "/pratinjau", Map.of())).hasStatus(403);

        assertThat(mvc.get().uri("/pengaturan").with(admin)).bodyText().doesNotContain("Baru");
    }

    @Test
    void refusesWhatCannotPrintAndKeepsWhatWasTyped() {
        refuses("government", " ");
        refuses("government", "x".repeat(200));
        refuses("office", "");
        refuses("address", "x".repeat(201));
        refuses("contact", "x".repeat(201));
        refuses("place", "x".repeat(61));
        refuses("paper", "");
        refuses("paper", "A3");
        refuses("rule", "");
        refuses("marginTop", "9");
        refuses("marginRight", "41");
        refuses("marginBottom", "");
        refuses("marginLeft", "x");
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var admin = users.admin();
        assertThat(update(admin, Map.of())).hasRedirectedUrl("/pengaturan");

        assertThat(update(admin, Map.of("office", "Dinas Kedua")))
                .hasStatus(409)
                .bodyText()
                .contains("Dinas Kedua", "name=\"version\" value=\"1\"");
        assertThat(update(admin, Map.of("office", "Dinas Kedua", "version", "")))
                .hasStatus(409);
        assertThat(update(admin, Map.of("office", "Dinas Kedua", "version", "1")))
                .hasRedirectedUrl("/pengaturan");
    }

    @Test
    void readsManySignatoriesWithAsManyStatementsAsOne() {
        var admin = users.admin();
        var day = LocalDate.of(2000, 1, 1);
        register("Orang 0", day, day);
        int one = statements
                .during(() ->
                        assertThat(mvc.get().uri("/pengaturan").with(admin)).hasStatusOk())
                .size();
        for (int n = 1; n < 120; n++) {
            register("Orang " + n, day.plusDays(n), day.plusDays(n));
        }

        assertThat(statements.during(
                        () -> assertThat(mvc.get().uri("/pengaturan").with(admin))
                                .bodyText()
                                .contains("Orang 0", "Orang 119")))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(10);
    }

    private void refuses(String field, String value) {
        var kept = field.equals("office") ? "Pemerintah Contoh" : "Dinas Contoh";
        assertThat(update(users.admin(), Map.of(field, value)))
                .as(field + " " + value)
                .hasStatus(422)
                .bodyText()
                .contains(field + "-error", "value=\"" + kept + "\"");
    }

    private void register(String name, LocalDate from, LocalDate to) {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.HEAD, Acting.PLT, "Kepala Dinas", name, "Pembina", "197001011990011001", from, to));
    }

    /** Posts a good form, but for these fields. */
    private MvcTestResult update(RequestPostProcessor who, Map<String, String> fields) {
        return update(who, "", fields);
    }

    private MvcTestResult update(RequestPostProcessor who, String path, Map<String, String> fields) {
        var post = mvc.post().uri("/pengaturan/kop" + path).with(who).with(csrf());
        var all = new HashMap<>(Map.of(
                "version", "0",
                "government", "Pemerintah Contoh",
                "office", "Dinas Contoh",
                "place", "Lubuklinggau",
                "paper", "F4",
                "rule", "THICK_THIN",
                "marginTop", "20",
                "marginRight", "15",
                "marginBottom", "20",
                "marginLeft", "25"));
        all.putAll(fields);
        all.forEach(post::param);
        return post.exchange();
    }
}
