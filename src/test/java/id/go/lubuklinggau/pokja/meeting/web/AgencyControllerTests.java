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
class AgencyControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    SpeakerExamples examples;

    @Autowired
    StatementCounter statements;

    @Test
    void findsByShortNameAliasAndDespiteATypingError() {
        var id = examples.agency("Dinas Pertanian", "Distan", "Diperta");
        examples.agency("Badan Narkotika");
        examples.speaker(id, "Budi");

        for (var query : new String[] {"distan", "diperta", "Dinas Pertnian"}) {
            assertThat(mvc.get().uri("/instansi").param("cari", query).with(users.staff()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Dinas Pertanian")
                    .doesNotContain("Badan Narkotika");
        }
    }

    @Test
    void isReadByAllButSecretariesAndWrittenByItsKeepers() {
        var id = examples.agency("Dinas Pertanian");
        for (var path : new String[] {"/instansi", "/instansi/" + id}) {
            for (var reader :
                    new RequestPostProcessor[] {users.admin(), users.leader(), users.fieldOfficer("16.73.02")}) {
                assertThat(mvc.get().uri(path).with(reader)).hasStatusOk();
            }
            assertThat(mvc.get().uri(path).with(users.secretary("16.73.02.1001")))
                    .hasStatus(403);
        }
        for (var path : new String[] {"/instansi/baru", "/instansi/" + id + "/ubah"}) {
            assertThat(mvc.get().uri(path).with(users.admin())).hasStatusOk();
            assertThat(mvc.get().uri(path).with(users.staff())).hasStatusOk();
            assertThat(mvc.get().uri(path).with(users.leader())).hasStatus(403);
        }
        assertThat(create(users.leader(), UUID.randomUUID(), "Lain")).hasStatus(403);
        assertThat(update(users.leader(), id, 0, "Lain")).hasStatus(403);
    }

    @Test
    void createsOnceHoweverOftenItIsSent() {
        var id = UUID.randomUUID();
        var name = "<script>alert(1)</script> 🌾";

        assertThat(create(users.admin(), id, name)).hasRedirectedUrl("/instansi/" + id);
        assertThat(create(users.admin(), id, name)).hasRedirectedUrl("/instansi/" + id);

        assertThat(mvc.get().uri("/instansi/" + id).with(users.staff()))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 🌾")
                .doesNotContain("<script>alert");
    }

    @Test
    void refusesNoNameALongOneAndATakenOne() {
        examples.agency("Dinas Pertanian");

        assertThat(create(users.staff(), UUID.randomUUID(), " ")).hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), "a".repeat(200))).hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), "dinas pertanian"))
                .bodyText()
                .contains("Instansi bernama dinas pertanian sudah ada.", "name-error");
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var id = examples.agency("Dinas Pertanian");

        assertThat(update(users.staff(), id, 0, "Dinas Pangan")).hasRedirectedUrl("/instansi/" + id);
        assertThat(update(users.staff(), id, 0, "Dinas Tani"))
                .hasStatus(409)
                .bodyText()
                .contains("Dinas Tani", "name=\"version\" value=\"1\"");
        assertThat(update(users.staff(), id, 1, "Dinas Tani")).hasRedirectedUrl("/instansi/" + id);
        assertThat(update(users.staff(), id, 2, "a".repeat(200)))
                .hasStatus(422)
                .bodyText()
                .contains("a".repeat(200));
    }

    @Test
    void knowsNoOther() {
        var unknown = UUID.randomUUID();
        assertThat(mvc.get().uri("/instansi/" + unknown).with(users.staff())).hasStatus(404);
        assertThat(mvc.get().uri("/instansi/" + unknown + "/ubah").with(users.staff()))
                .hasStatus(404);
        assertThat(update(users.staff(), unknown, 0, "Lain")).hasStatus(404);
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var staff = users.staff();
        examples.agency("Instansi 0");
        var few = statements.during(
                () -> assertThat(mvc.get().uri("/instansi").with(staff)).hasStatusOk());
        for (var i = 1; i < 120; i++) {
            examples.agency("Instansi " + i);
        }

        assertThat(statements.during(
                        () -> assertThat(mvc.get().uri("/instansi?baris=120").with(staff))
                                .bodyText()
                                .contains("1-120 dari 120")))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
    }

    private MvcTestResult create(RequestPostProcessor who, UUID id, String name) {
        return mvc.post()
                .uri("/instansi")
                .param("id", id.toString())
                .param("name", name)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(RequestPostProcessor who, UUID id, long version, String name) {
        return mvc.post()
                .uri("/instansi/" + id)
                .param("version", "" + version)
                .param("name", name)
                .param("active", "true")
                .with(who)
                .with(csrf())
                .exchange();
    }
}
