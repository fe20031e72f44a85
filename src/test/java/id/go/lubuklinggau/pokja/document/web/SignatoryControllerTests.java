package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.SignatoryDetails;
import id.go.lubuklinggau.pokja.document.SignatoryRow;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SignatoryControllerTests {

    private static final String SIGNATORIES = "/pengaturan/penanda-tangan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    SignatoryService signatories;

    @Autowired
    LetterheadService letterheads;

    RequestPostProcessor admin;

    @BeforeEach
    void anAdministrator() {
        admin = users.admin();
    }

    @Test
    void createsOnceHoweverOftenItIsSent() {
        var id = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            assertThat(post("", Map.of("id", id, "acting", "PLT", "nip", "19700101.199001-1 001", "rank", "Pembina")))
                    .hasRedirectedUrl("/pengaturan");
        }

        assertThat(letterheads.signatoriesOn(LocalDate.of(2026, 1, 1)))
                .containsExactly(new SignatoryDetails(
                        Duty.HEAD,
                        List.of("Plt. Kepala Dinas"),
                        "Budi Contoh, S.E.",
                        "Pembina",
                        "19700101 199001 1 001"));
    }

    @Test
    void signsInTheNameOfASuperiorAsOfficesLayItOut() {
        assertThat(post("", Map.of("acting", "AN", "superior", "Kepala Dinas", "position", "Sekretaris")))
                .hasRedirectedUrl("/pengaturan");
        assertThat(post(
                        "",
                        Map.of(
                                "duty", "PPTK",
                                "acting", "UB",
                                "superior", "Kepala Dinas",
                                "middle", "Sekretaris",
                                "position", "Kepala Bidang")))
                .hasRedirectedUrl("/pengaturan");
        assertThat(post("", Map.of("duty", "TREASURER", "superior", "Kepala Dinas", "position", "Bendahara")))
                .hasRedirectedUrl("/pengaturan");

        assertThat(letterheads.signatoriesOn(LocalDate.of(2026, 1, 1)))
                .extracting(SignatoryDetails::lines)
                .containsExactly(
                        List.of("a.n. Kepala Dinas", "Sekretaris"),
                        List.of("a.n. Kepala Dinas", "Sekretaris", "u.b.", "Kepala Bidang"),
                        List.of("Bendahara"));
        assertThat(mvc.get().uri("/pengaturan").with(admin))
                .bodyText()
                .contains("a.n. Kepala Dinas<br>Sekretaris<br>u.b.<br>Kepala Bidang");
    }

    @Test
    void showsWhatIsTypedAsItWouldPrintAndKeepsNothing() {
        var id = create("Ani", "2026-01-01", "");
        for (var path : new String[] {"/pratinjau", "/" + id + "/pratinjau"}) {
            assertThat(post(
                            path,
                            Map.of("acting", "PLH", "name", "Budi <b>", "nip", "197001011990011001", "version", "0")))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "<div>Plh. Kepala Dinas</div>",
                            "signatures__name\">Budi &lt;b&gt;",
                            "NIP. 19700101 199001 1 001");
            assertThat(post(path, Map.of("position", "", "nip", "1")))
                    .hasStatus(422)
                    .bodyText()
                    .doesNotContain("null");
            assertThat(post(users.staff(), path, Map.of())).hasStatus(403);
        }
        assertThat(post("/" + UUID.randomUUID() + "/pratinjau", Map.of())).hasStatus(404);

        assertThat(signatories.list()).extracting(SignatoryRow::name).containsExactly("Ani");
    }

    @Test
    void offersTheDutyAskedFor() {
        assertThat(mvc.get().uri(SIGNATORIES + "/baru?tugas=COMMITTEE").with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"COMMITTEE\" selected", "Plt. (pelaksana tugas)")
                .doesNotContain("null", "??");
        assertThat(mvc.get().uri(SIGNATORIES + "/baru?tugas=CAMAT").with(admin)).hasStatus(404);
    }

    @Test
    void refusesWhatCannotPrintAndKeepsWhatWasTyped() {
        refuses("duty", "", "Pilih tugasnya.");
        refuses("duty", "CAMAT", "tidak dapat dibaca");
        refuses("acting", "X", "tidak dapat dibaca");
        refuses("position", " ", "Jabatan harus diisi.");
        refuses("position", "x".repeat(200), "paling banyak 120");
        refuses("name", "", "Nama harus diisi.");
        refuses("name", "x".repeat(200), "paling banyak 120");
        refuses("rank", "x".repeat(81), "paling banyak 80");
        refuses("nip", "123", "NIP terdiri dari 18 angka");
        refuses("validFrom", "", "Tanggal mulai harus diisi.");
        refuses("validFrom", "kemarin", "Tulis tanggal sebagai");
        refuses("validFrom", "0026-01-01", "antara 1945 dan 2199");
        refuses("validTo", "+999999999-12-31", "antara 1945 dan 2199");
        refuses("validTo", "2025-12-31", "Tanggal akhir tidak boleh sebelum tanggal mulai.");
        refuses("superior", "x".repeat(121), "paling banyak 120");
        refuses("middle", "x".repeat(121), "paling banyak 120");
        assertThat(post("", Map.of("acting", "AN")))
                .hasStatus(422)
                .bodyText()
                .contains("superior-error", "Tulis jabatan yang diatasnamakan.");
        assertThat(post("", Map.of("acting", "UB", "superior", "Kepala Dinas")))
                .hasStatus(422)
                .bodyText()
                .contains("middle-error", "Tulis jabatan yang meneruskan");
        assertThat(post("", Map.of("id", ""))).hasStatus(422);
        assertThat(signatories.list()).isEmpty();
    }

    @Test
    void namesWhoSignsAlready() {
        create("<b>Ani</b>", "2026-01-01", "2026-01-31");
        create("Citra", "2026-02-01", "");

        assertThat(post("", Map.of("validFrom", "2026-01-31")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "&lt;b&gt;Ani&lt;/b&gt; sudah menandatangani dalam tugas ini pada 1 Januari 2026 s.d. 31 Januari 2026.",
                        "validFrom-error",
                        "Budi Contoh, S.E.");
        assertThat(post("", Map.of("validFrom", "2026-02-01")))
                .bodyText()
                .contains("Citra sudah menandatangani dalam tugas ini sejak 1 Februari 2026.");
    }

    @Test
    void showsAndSavesAChange() {
        var id = create("Ani", "2026-01-01", "");
        assertThat(mvc.get().uri(SIGNATORIES + "/" + id + "/ubah").with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("Ubah Ani", "value=\"Kepala Dinas\"", "value=\"2026-01-01\"")
                .doesNotContain("null", "??", "name=\"id\"");

        assertThat(post("/" + id, Map.of("name", "Ani <i> 🌾", "version", "0"))).hasRedirectedUrl("/pengaturan");

        assertThat(signatories.list()).extracting(SignatoryRow::name).containsExactly("Ani <i> 🌾");
        assertThat(post("/" + id, Map.of("name", "", "version", "1"))).hasStatus(422);
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var id = create("Ani", "2026-01-01", "");
        assertThat(post("/" + id, Map.of("version", "0", "name", "Budi"))).hasRedirectedUrl("/pengaturan");

        assertThat(post("/" + id, Map.of("version", "0", "name", "Citra")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Citra\"", "name=\"version\" value=\"1\"");
        assertThat(post("/" + id, Map.of("version", "1", "name", "Citra"))).hasRedirectedUrl("/pengaturan");
    }

    @Test
    void isForTheAdministratorAlone() {
        var id = create("Ani", "2026-01-01", "");
        for (var other : new RequestPostProcessor[] {users.staff(), users.leader(), users.secretary("16.73.02.1001")}) {
            assertThat(mvc.get().uri(SIGNATORIES + "/baru").with(other)).hasStatus(403);
            assertThat(mvc.get().uri(SIGNATORIES + "/" + id + "/ubah").with(other))
                    .hasStatus(403);
            assertThat(post(other, "", Map.of())).hasStatus(403);
            assertThat(post(other, "/" + id, Map.of("version", "0"))).hasStatus(403);
        }
    }

    @Test
    void knowsNoOther() {
        for (var unknown : new String[] {UUID.randomUUID().toString(), "1"}) {
            assertThat(mvc.get().uri(SIGNATORIES + "/" + unknown + "/ubah").with(admin))
                    .hasStatus(404);
            assertThat(post("/" + unknown, Map.of("version", "0"))).hasStatus(404);
        }
    }

    private void refuses(String field, String value, String why) {
        var kept = field.equals("name") ? "value=\"Kepala Dinas\"" : "value=\"Budi Contoh, S.E.\"";
        assertThat(post("", Map.of(field, value)))
                .as(field + " " + value)
                .hasStatus(422)
                .bodyText()
                .contains(field + "-error", why, kept);
    }

    private String create(String name, String from, String to) {
        var id = UUID.randomUUID().toString();
        assertThat(post("", Map.of("id", id, "name", name, "validFrom", from, "validTo", to)))
                .hasRedirectedUrl("/pengaturan");
        return id;
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        return post(admin, path, fields);
    }

    /** Posts a good form, but for these fields. */
    private MvcTestResult post(RequestPostProcessor who, String path, Map<String, String> fields) {
        var all = new HashMap<>(Map.of(
                "duty", "HEAD",
                "position", "Kepala Dinas",
                "name", "Budi Contoh, S.E.",
                "validFrom", "2026-01-01"));
        all.putAll(fields);
        var post = mvc.post().uri(SIGNATORIES + path).with(who).with(csrf());
        all.forEach(post::param);
        return post.exchange();
    }
}
