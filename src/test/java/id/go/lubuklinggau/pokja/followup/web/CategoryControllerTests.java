package id.go.lubuklinggau.pokja.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.followup.CategoryService;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class CategoryControllerTests {

    private static final String LIST = "/pengaturan/kategori-masalah";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    CategoryService categories;

    @Autowired
    FollowupExamples examples;

    @Autowired
    SpeakerExamples speakers;

    @Test
    void anAdministratorSaysWhoAnswersForACategory() {
        var agency = speakers.agency("Dinas Lingkungan Hidup");
        var waste = examples.category("Sampah");

        assertThat(requests.get(LIST, users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Sampah", "Belum dipilih; lazimnya Dinas Lingkungan Hidup", "Penataan lingkungan keluarga");
        assertThat(requests.get(LIST + "/" + waste + "/ubah", users.admin())).hasStatusOk();
        assertThat(send(LIST + "/" + waste, users.admin(), Map.of("version", "0", "agencyIds", agency.toString())))
                .hasRedirectedUrl(LIST);

        assertThat(categories.find(waste).agencies()).containsExactly(agency);
        assertThat(send(LIST + "/" + waste, users.admin(), Map.of("version", "0")))
                .hasStatus(409);
    }

    @Test
    void addsAnotherOnce() {
        var id = UUID.randomUUID().toString();
        var fields = Map.of("id", id, "name", "Banjir", "place", "19");
        assertThat(requests.get(LIST + "/baru", users.admin())).bodyText().contains("value=\"19\"");
        assertThat(send(LIST, users.admin(), fields)).hasRedirectedUrl(LIST);
        assertThat(send(LIST, users.admin(), fields)).hasRedirectedUrl(LIST);

        assertThat(categories.list()).extracting(CategoryRow::name).containsOnlyOnce("Banjir");
    }

    @Test
    void refusesWhatIsMissingOrThereAlready() {
        for (var wrong : new String[][] {
            {"name", ""}, {"name", "a".repeat(121)}, {"name", "SAMPAH"}, {"aim", ""}, {"place", "0"}, {"place", "x"}
        }) {
            assertThat(send(LIST, users.admin(), Map.of(wrong[0], wrong[1])))
                    .as(wrong[0] + "=" + wrong[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[0] + "-error");
        }
        assertThat(categories.list()).hasSize(18);
    }

    @Test
    void isForAdministrators() {
        var address = LIST + "/" + examples.category("Sampah");
        assertThat(requests.get(LIST, users.staff())).hasStatus(403);
        assertThat(requests.get(LIST + "/baru", users.staff())).hasStatus(403);
        assertThat(send(LIST, users.staff(), Map.of())).hasStatus(403);
        assertThat(requests.get(address + "/ubah", users.staff())).hasStatus(403);
        assertThat(send(address, users.staff(), Map.of())).hasStatus(403);
        assertThat(send(LIST + "/" + UUID.randomUUID(), users.admin(), Map.of()))
                .hasStatus(404);
        assertThat(requests.get(LIST + "/" + UUID.randomUUID() + "/ubah", users.admin()))
                .hasStatus(404);
    }

    private MvcTestResult send(String address, RequestPostProcessor who, Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Sampah",
                "aim",
                "ENVIRONMENT",
                "place",
                "16",
                "active",
                "true"));
        fields.putAll(changes);
        return requests.post(address, who, fields);
    }
}
