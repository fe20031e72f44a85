package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class DataRequestControllerTests {

    private static final String KELURAHAN = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    StatementCounter statements;

    @Autowired
    Dates dates;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void isRecordedOnceListedByUrgencyAndAnswered() {
        var staff = users.staff();
        var later = record(staff, "Budi Contoh", daysAgo(4));
        var urgent = record(staff, "Siti <b>Contoh</b>", daysAgo(22));

        assertThat(requests.get("/permintaan-data", staff))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Siti &lt;b&gt;Contoh&lt;/b&gt;",
                        "Salinan data",
                        dates.shortDay(LocalDate.now(Dates.ZONE).minusDays(19)) + " 09.15 WIB",
                        "lewat")
                .containsSubsequence("Siti", "Budi");
        assertThat(requests.get("/", staff))
                .bodyText()
                .contains("Permintaan data pribadi yang menunggu", "Budi Contoh", "lewat batas");

        assertThat(requests.post(
                        "/permintaan-data/" + urgent + "/jawaban",
                        staff,
                        Map.of("version", "0", "outcome", "DONE", "answer", "Salinan diserahkan.")))
                .hasRedirectedUrl("/permintaan-data/" + urgent);

        assertThat(requests.get("/permintaan-data/" + urgent, staff))
                .bodyText()
                .contains("Dipenuhi", "Salinan diserahkan.", "terlambat")
                .doesNotContain("Jawab permintaan");
        assertThat(requests.get("/permintaan-data", staff)).bodyText().doesNotContain("Siti");
        assertThat(requests.get("/permintaan-data?selesai=true&cari=siti", users.admin()))
                .bodyText()
                .contains("Siti")
                .doesNotContain("Budi");
        assertThat(requests.get("/permintaan-data/" + later + "/jawaban", staff))
                .hasStatusOk();
        assertThat(requests.get("/permintaan-data/" + urgent + "/jawaban", staff))
                .hasRedirectedUrl("/permintaan-data/" + urgent);
    }

    @Test
    void isAboutAPersonOfTheRegister() {
        var person = groups.person("Dewi Contoh", KELURAHAN);

        assertThat(requests.get("/permintaan-data/baru?orang=" + person, users.staff()))
                .bodyText()
                .contains("Dewi Contoh", person.toString());
        var fields = fields("Dewi Contoh", daysAgo(4));
        fields.put("personId", person.toString());
        assertThat(requests.post("/permintaan-data", users.staff(), fields)).hasStatus(302);
        assertThat(requests.get("/permintaan-data/" + fields.get("id"), users.staff()))
                .bodyText()
                .contains("Dewi Contoh", "href=\"/orang/" + person);
        assertThat(requests.get("/orang/" + person + "/salinan", users.staff()))
                .bodyText()
                .contains("Mencatat permintaan data pribadi", "Permintaan tentang data ini (1)", "Minta salinan data")
                .doesNotContain("Diambil di kantor", "Datang sendiri, KTP");
        assertThat(requests.get("/orang/" + person + "/salinan.json", users.staff()))
                .bodyText()
                .contains("\"isi\":\"Minta salinan data\"");
        assertThat(requests.get("/jejak?hal=data_request", users.admin()))
                .bodyText()
                .contains("mencatat permintaan data pribadi", ">Salinan data<", "(disembunyikan)")
                .doesNotContain("Dewi Contoh", "Minta salinan data", "Diambil di kantor");

        var unknown = UUID.randomUUID();
        assertThat(requests.get("/permintaan-data/baru?orang=" + unknown, users.staff()))
                .hasStatus(404);
        fields.put("id", UUID.randomUUID().toString());
        fields.put("personId", unknown.toString());
        assertThat(requests.post("/permintaan-data", users.staff(), fields)).hasStatus(404);
    }

    @Test
    void isTiedToAPersonLater() {
        var person = groups.person("Siti Contoh", KELURAHAN);
        var other = groups.person("Dewi Lain", KELURAHAN);
        var id = record(users.staff(), "Siti Contoh", daysAgo(4));
        var edit = "/permintaan-data/" + id + "/ubah";

        assertThat(requests.get("/permintaan-data/" + id, users.staff()))
                .bodyText()
                .contains("belum ditautkan", "href=\"" + edit);
        assertThat(requests.get(edit, users.staff()))
                .bodyText()
                .contains("value=\"" + person)
                .doesNotContain(other.toString());
        assertThat(requests.get(edit + "?cari=dewi", users.staff()))
                .bodyText()
                .contains("value=\"" + other)
                .doesNotContain(person.toString());
        var fields = fields("Siti Contoh", daysAgo(4));
        fields.put("version", "0");
        fields.put("personId", UUID.randomUUID().toString());
        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasStatus(404);
        fields.put("personId", other.toString());
        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasRedirectedUrl("/permintaan-data/" + id);
        assertThat(requests.get(edit, users.staff()))
                .bodyText()
                .contains("value=\"" + person, "value=\"" + other, "selected");
        fields.put("version", "1");
        fields.put("personId", person.toString());
        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasStatus(302);

        assertThat(requests.get("/permintaan-data/" + id, users.staff()))
                .bodyText()
                .contains("href=\"/orang/" + person);
        assertThat(requests.get("/orang/" + other, users.staff()))
                .bodyText()
                .contains("mengubah permintaan data pribadi");
    }

    /** Also somebody who is not among those that the next page would find. */
    @Test
    void keepsWhoWasChosenWhenSomethingIsWrong() {
        groups.person("Siti Contoh", KELURAHAN);
        var other = groups.person("Dewi Lain", KELURAHAN);
        var id = record(users.staff(), "Siti Contoh", daysAgo(4));
        var fields = fields("Siti Contoh", daysAgo(4));
        fields.put("version", "0");
        fields.put("personId", other.toString());
        fields.put("wish", " ");
        var chosen = "value=\"" + other + "\"[^>]*selected";

        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .containsPattern(chosen);
        fields.put("wish", "Salinan");
        fields.put("version", "7");
        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasStatus(409)
                .bodyText()
                .containsPattern(chosen);
    }

    @Test
    void isNotAboutSomebodyErased() {
        var person = groups.person("Dewi Contoh", KELURAHAN);
        var before = fields("Dewi Contoh", daysAgo(4));
        before.put("personId", person.toString());
        assertThat(requests.post("/permintaan-data", users.staff(), before)).hasStatus(302);
        owner.sql("update person set name = erased_name(), erased_at = now() where id = ?")
                .param(person)
                .update();
        var fields = fields("Dewi Contoh", daysAgo(4));
        fields.put("personId", person.toString());

        assertThat(requests.get("/permintaan-data/baru?orang=" + person, users.staff()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(person.toString());
        assertThat(requests.post("/permintaan-data", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Data orang ini sudah dihapus");
        var id = record(users.staff(), "Dewi Contoh", daysAgo(4));
        fields.put("version", "0");
        assertThat(requests.post("/permintaan-data/" + id, users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Data orang ini sudah dihapus");

        before.put("version", "0");
        before.put("wish", "Hapus semuanya");
        assertThat(requests.post("/permintaan-data/" + before.get("id"), users.staff(), before))
                .as("which was about them before")
                .hasStatus(302);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var fields = fields("Siti Contoh", "3026-01-01");
        fields.put("wish", " ");

        assertThat(requests.post("/permintaan-data", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Siti Contoh", "Isi permintaan harus ditulis.", "3026-01-01");
        fields.put("wish", "Salinan");
        assertThat(requests.post("/permintaan-data", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi waktu dalam setahun terakhir, tidak sesudah sekarang.");
        fields.put("receivedOn", daysAgo(400));
        assertThat(requests.post("/permintaan-data", users.staff(), fields)).hasStatus(422);
        fields.put("receivedOn", "kemarin");
        fields.put("kind", "TELL_ALL");
        fields.put("requesterName", "a".repeat(200));
        assertThat(requests.post("/permintaan-data", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("a".repeat(200), "kemarin");
        var id = record(users.staff(), "Siti Contoh", daysAgo(4));
        assertThat(requests.post("/permintaan-data/" + id + "/jawaban", users.staff(), Map.of("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih hasilnya.", "Jawaban harus ditulis.");
    }

    @Test
    void isChangedUntilItIsAnswered() {
        var staff = users.staff();
        var id = record(staff, "Siti Contoh", daysAgo(4));
        var fields = fields("Siti Contoh", daysAgo(3));
        fields.put("version", "0");
        fields.put("kind", "ERASURE");

        assertThat(requests.get("/permintaan-data/" + id + "/ubah", staff))
                .bodyText()
                .contains(daysAgo(4), "09:15");
        assertThat(requests.post("/permintaan-data/" + id, staff, fields)).hasRedirectedUrl("/permintaan-data/" + id);
        assertThat(requests.post("/permintaan-data/" + id, staff, fields))
                .hasStatus(409)
                .bodyText()
                .contains("name=\"version\" value=\"1\"");
        assertThat(requests.get("/permintaan-data/" + id, staff))
                .bodyText()
                .contains("Penghapusan", dates.shortDay(LocalDate.now(Dates.ZONE)) + " 09.15 WIB");

        var answer = Map.of("version", "1", "outcome", "REFUSED", "answer", "Dasarnya tugas dinas.");
        assertThat(requests.post("/permintaan-data/" + id + "/jawaban", staff, answer))
                .hasStatus(302);
        fields.put("version", "2");
        assertThat(requests.post("/permintaan-data/" + id, staff, fields))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dijawab");
        assertThat(requests.post(
                        "/permintaan-data/" + id + "/jawaban",
                        staff,
                        Map.of("version", "2", "outcome", "DONE", "answer", "Lain")))
                .hasStatus(422);
    }

    @Test
    void isKeptByStaffAndAdministratorsOnly() {
        var id = record(users.staff(), "Siti Contoh", daysAgo(4));
        var others = List.of(users.leader(), users.secretary(KELURAHAN), users.fieldOfficer("16.73.01"));
        for (var path : List.of("", "/baru", "/" + id, "/" + id + "/ubah", "/" + id + "/jawaban")) {
            assertThat(requests.get("/permintaan-data" + path, users.admin())).hasStatusOk();
            for (var other : others) {
                assertThat(requests.get("/permintaan-data" + path, other)).hasStatus(403);
            }
        }
        for (var other : others) {
            assertThat(requests.get("/", other)).bodyText().doesNotContain("Siti Contoh", "/permintaan-data");
            assertThat(requests.post("/permintaan-data", other, fields("Lain", daysAgo(4))))
                    .hasStatus(403);
            assertThat(requests.post("/permintaan-data/" + id, other, fields("Lain", daysAgo(4))))
                    .hasStatus(403);
            assertThat(requests.post("/permintaan-data/" + id + "/jawaban", other))
                    .hasStatus(403);
        }
    }

    @Test
    void knowsNoOther() {
        var unknown = UUID.randomUUID();
        for (var path : List.of("", "/ubah", "/jawaban")) {
            assertThat(requests.get("/permintaan-data/" + unknown + path, users.staff()))
                    .hasStatus(404);
        }
        assertThat(requests.post("/permintaan-data/" + unknown, users.staff(), fields("Lain", daysAgo(4))))
                .hasStatus(404);
        assertThat(requests.post(
                        "/permintaan-data/" + unknown + "/jawaban",
                        users.staff(),
                        Map.of("outcome", "DONE", "answer", "Ya")))
                .hasStatus(404);
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var staff = users.staff();
        record(staff, "Pemohon 0", daysAgo(4));
        var few = statements.during(
                () -> assertThat(requests.get("/permintaan-data", staff)).hasStatusOk());
        for (var i = 1; i < 120; i++) {
            record(staff, "Pemohon " + i, daysAgo(4));
        }

        assertThat(statements.during(() -> assertThat(requests.get("/permintaan-data?baris=120", staff))
                        .bodyText()
                        .contains("1-120 dari 120")))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
    }

    private UUID record(RequestPostProcessor who, String name, String day) {
        var fields = fields(name, day);
        for (var twice = 0; twice < 2; twice++) {
            assertThat(requests.post("/permintaan-data", who, fields))
                    .hasRedirectedUrl("/permintaan-data/" + fields.get("id"));
        }
        return UUID.fromString(fields.get("id"));
    }

    private static String daysAgo(int days) {
        return LocalDate.now(Dates.ZONE).minusDays(days).toString();
    }

    private static Map<String, String> fields(String name, String day) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "ACCESS",
                "requesterName", name,
                "contact", "Diambil di kantor",
                "identityChecked", "Datang sendiri, KTP dicocokkan",
                "wish", "Minta salinan data",
                "receivedOn", day,
                "receivedTime", "09:15"));
    }
}
