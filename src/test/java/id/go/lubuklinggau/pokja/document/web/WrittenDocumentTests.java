package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What holds of every document that staff writes in a form. */
abstract class WrittenDocumentTests {

    static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    RequestPostProcessor staff;

    /** Of the session or the meeting that it is of. */
    abstract UUID of();

    /** Above it, and its own name, with the id between. */
    abstract String address(UUID id);

    abstract List<String> files();

    abstract Map<String, String> goodForm();

    /** One of the fields for a text, and what stands in it. */
    abstract String field();

    abstract String written();

    /** Something in another field of the good form. */
    abstract String kept();

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        for (int times = 0; times < 2; times++) {
            assertThat(post(Map.of())).hasRedirectedUrl(address(of()));
        }
        assertThat(post(Map.of("version", "0", field(), "Lain"))).hasStatus3xxRedirection();

        for (var version : new String[] {"", "0"}) {
            assertThat(post(Map.of("version", version, field(), "Milik saya")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Milik saya", "name=\"version\" value=\"1\"");
        }
        assertThat(post(Map.of("version", "1", field(), "Milik saya"))).hasStatus3xxRedirection();
        assertThat(written()).isEqualTo("Milik saya");
    }

    @Test
    void isOfTheOfficeAlone() {
        for (var other : new RequestPostProcessor[] {users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01")}) {
            files().forEach(path -> assertThat(get(path, other)).as(path).hasStatus(403));
            assertThat(get("/ubah", other)).hasStatus(403);
            assertThat(requests.post(address(of()), other)).hasStatus(403);
        }
        assertThat(get("/ubah", users.leader())).hasStatus(403);
        for (var reader : new RequestPostProcessor[] {users.leader(), users.admin()}) {
            assertThat(requests.post(address(of()), reader)).hasStatus(403);
        }
    }

    @Test
    void isOfNothingThatThereIsNot() {
        var nobody = address(UUID.randomUUID());
        files().forEach(path ->
                assertThat(requests.get(nobody + path, staff)).as(path).hasStatus(404));
        assertThat(requests.get(nobody + "/ubah", staff)).hasStatus(404);
        assertThat(requests.post(nobody, staff, goodForm())).hasStatus(404);
    }

    void refuses(String field, String value, String why) {
        assertThat(post(Map.of(field, value)))
                .as(field)
                .hasStatus(422)
                .bodyText()
                .contains(field + "-error", why, kept());
    }

    /** Sends a good form, but for these fields. */
    MvcTestResult post(Map<String, String> fields) {
        var all = new HashMap<>(goodForm());
        all.putAll(fields);
        return requests.post(address(of()), staff, all);
    }

    MvcTestResult get(String rest, RequestPostProcessor user) {
        return requests.get(address(of()) + rest, user);
    }
}
