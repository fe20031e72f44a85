package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SpeakerControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    SpeakerExamples examples;

    @Autowired
    StatementCounter statements;

    private static final String NIP = "197001011990011001";

    @Test
    void namesTheAgencyUntilTheNameIsKnown() {
        var id = examples.speaker(examples.agency("Dinas Pertanian"), null);

        for (var path : new String[] {"/narasumber", "/narasumber/" + id}) {
            assertThat(mvc.get().uri(path).with(users.leader()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Dinas Pertanian (nama menyusul)");
        }
    }

    @Test
    void showsTheNipToStaffAndAdminOnly() {
        var path = "/narasumber/" + examples.speaker(examples.agency("Dinas Pertanian"), "Budi", NIP);

        for (var one : new RequestPostProcessor[] {users.staff(), users.admin()}) {
            assertThat(mvc.get().uri(path).with(one)).bodyText().contains("19700101 199001 1 001");
        }
        for (var one : new RequestPostProcessor[] {users.leader(), users.fieldOfficer("16.73.02")}) {
            assertThat(mvc.get().uri(path).with(one)).hasStatusOk().bodyText().doesNotContain("19700101");
        }
    }

    @Test
    void isWrittenByStaffOnlyAndHiddenFromSecretaries() {
        var agency = examples.agency("Dinas Pertanian");
        var id = examples.speaker(agency, "Budi");
        for (var path : new String[] {"/narasumber/baru", "/narasumber/" + id + "/ubah"}) {
            assertThat(mvc.get().uri(path).with(users.staff())).hasStatusOk();
            assertThat(mvc.get().uri(path).with(users.admin())).hasStatus(403);
        }
        assertThat(create(users.admin(), UUID.randomUUID(), agency, "Ani", null))
                .hasStatus(403);
        assertThat(update(users.admin(), id, 0, agency, "Ani")).hasStatus(403);
        for (var path : new String[] {"/narasumber", "/narasumber/" + id}) {
            assertThat(mvc.get().uri(path).with(users.secretary("16.73.02.1001")))
                    .hasStatus(403);
        }
    }

    @Test
    void createsOnceHoweverOftenItIsSent() {
        var agency = examples.agency("Dinas Pertanian");
        var id = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            assertThat(create(users.staff(), id, agency, "Budi 🌾", "19700101 199001 1 001"))
                    .hasRedirectedUrl("/narasumber/" + id);
        }
    }

    @Test
    void refusesALongNameABrokenNipAndNoOrAnUnknownAgency() {
        var agency = examples.agency("Dinas Pertanian");
        assertThat(create(users.staff(), UUID.randomUUID(), agency, "a".repeat(200), null))
                .hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), agency, "Budi", "123"))
                .hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), null, "Budi", null)).hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), UUID.randomUUID(), "Budi", null))
                .bodyText()
                .contains("Instansi ini tidak ada.");
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var agency = examples.agency("Dinas Pertanian");
        var id = examples.speaker(agency, null);

        assertThat(update(users.staff(), id, 0, agency, "Budi")).hasRedirectedUrl("/narasumber/" + id);
        assertThat(update(users.staff(), id, 0, agency, "Ani")).hasStatus(409);
        assertThat(update(users.staff(), id, 1, agency, "Ani")).hasRedirectedUrl("/narasumber/" + id);
        assertThat(update(users.staff(), id, 2, agency, "a".repeat(200)))
                .hasStatus(422)
                .bodyText()
                .contains("a".repeat(200));
        assertThat(update(users.staff(), id, 2, UUID.randomUUID(), "Ani"))
                .hasStatus(422)
                .bodyText()
                .contains("Instansi ini tidak ada.");
    }

    @Test
    void findsByTheNameOfSpeakerOrAgencyWhateverTheTyping() {
        examples.speaker(examples.agency("Dinas Pertanian", "Distan", "Dinas Tani"), "Budi Contoh");
        examples.speaker(examples.agency("Dinas Kesehatan"), null);

        for (var query : new String[] {"budi", "BUDI contoh", "budy contoh", "pertanian", "distan"}) {
            assertThat(list(query))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Budi Contoh")
                    .doesNotContain("Kesehatan");
        }
        assertThat(list("kesehatn")).bodyText().contains("Dinas Kesehatan").doesNotContain("Budi");
        assertThat(list("zzz"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada narasumber yang cocok dengan &quot;zzz&quot;");
        assertThat(list("%")).hasStatusOk();
        assertThat(list("<script>" + "x".repeat(200) + "🙏"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;xx")
                .doesNotContain("<script>x");
    }

    @Test
    void listsThoseWithoutAName() {
        examples.speaker(examples.agency("Dinas Pertanian"), "Budi Contoh");
        examples.speaker(examples.agency("Dinas Kesehatan"), null);

        assertThat(mvc.get().uri("/narasumber?tanpa-nama=true").with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Dinas Kesehatan (nama menyusul)")
                .doesNotContain("Budi Contoh");
    }

    @Test
    void showsTheNearestPageForAnyNumber() {
        examples.speaker(examples.agency("Dinas Pertanian"), "Budi Contoh");

        for (var page : new String[] {"-1", "0", "1000000000", "satu"}) {
            assertThat(mvc.get().uri("/narasumber?halaman=" + page).with(users.staff()))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Budi Contoh");
        }
    }

    @Test
    void knowsNoOther() {
        var unknown = UUID.randomUUID();
        assertThat(mvc.get().uri("/narasumber/" + unknown).with(users.staff())).hasStatus(404);
        assertThat(mvc.get().uri("/narasumber/" + unknown + "/ubah").with(users.staff()))
                .hasStatus(404);
        assertThat(update(users.staff(), unknown, 0, examples.agency("Dinas"), "Ani"))
                .hasStatus(404);
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var staff = users.staff();
        var agency = examples.agency("Dinas Pertanian");
        examples.speaker(agency, "Budi 0");
        var few = statements.during(
                () -> assertThat(mvc.get().uri("/narasumber").with(staff)).hasStatusOk());
        for (var i = 1; i < 120; i++) {
            examples.speaker(agency, "Budi " + i);
        }

        assertThat(statements.during(
                        () -> assertThat(mvc.get().uri("/narasumber?baris=120").with(staff))
                                .bodyText()
                                .contains("1-120 dari 120")))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
    }

    private MvcTestResult list(String query) {
        return mvc.get()
                .uri("/narasumber")
                .param("cari", query)
                .with(users.staff())
                .exchange();
    }

    private MvcTestResult create(RequestPostProcessor who, UUID id, UUID agencyId, String name, String nip) {
        return mvc.post()
                .uri("/narasumber")
                .param("id", id.toString())
                .param("agencyId", agencyId == null ? "" : agencyId.toString())
                .param("name", name)
                .param("nip", nip == null ? "" : nip)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(RequestPostProcessor who, UUID id, long version, UUID agencyId, String name) {
        return mvc.post()
                .uri("/narasumber/" + id)
                .param("version", "" + version)
                .param("agencyId", agencyId.toString())
                .param("name", name)
                .with(who)
                .with(csrf())
                .exchange();
    }
}
