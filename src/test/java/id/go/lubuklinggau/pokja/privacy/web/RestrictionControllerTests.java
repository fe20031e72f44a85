package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WebTest
class RestrictionControllerTests extends PersonPages {

    @Test
    void restrictsWithAReasonAndLiftsThat() {
        assertThat(requests.post(page + "/pembatasan", staff, Map.of("version", version(), "reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(requests.post(page + "/pembatasan", staff, Map.of("version", "99", "reason", "Sedang diperiksa")))
                .hasStatus(409)
                .bodyText()
                .contains("Sedang diperiksa");
        var form = Map.of("version", version(), "reason", "Sedang diperiksa");
        assertThat(requests.post(page + "/pembatasan", staff, form)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/pembatasan", staff, form)).hasRedirectedUrl(page);

        assertThat(requests.get(page, staff)).bodyText().contains("Dibatasi", "Sedang diperiksa", "Cabut pembatasan");
        assertThat(requests.get("/orang", staff)).bodyText().contains("Siti Contoh", "Dibatasi");
        assertThat(requests.get("/pokja/" + pokja, users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Anggota (1)", "1 anggota tidak ditampilkan")
                .doesNotContain("Siti Contoh");
        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatus(404);
        assertThat(requests.get(page + "/telepon", staff)).hasStatusOk();

        assertThat(requests.post(page + "/pencabutan-pembatasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/pencabutan-pembatasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get("/pokja/" + pokja, staff))
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain("tidak ditampilkan");
    }

    /** As from a page that was open before. */
    @Test
    void whoeverIsRestrictedOrErasedIsNotSent() {
        var seats = "/sesi/" + meetings.openSession(pokja) + "/pokja/" + pokja + "/utusan";
        var tap = Map.of("anggota", siti.toString(), "id", UUID.randomUUID().toString(), "unsur", "CADRE");
        people.restrict(siti, records.find(siti).version(), "Sedang diperiksa");

        assertThat(requests.post(seats, users.secretary(AIR_KUTI), tap))
                .hasStatus(409)
                .bodyText()
                .contains("sedang dibatasi");
        assertThat(requests.get(seats, users.secretary(AIR_KUTI))).bodyText().doesNotContain("Siti Contoh");
        requests.post(page + "/penghapusan", staff, Map.of("version", version(), "confirmation", "Siti Contoh"));
        assertThat(requests.post(seats, users.secretary(AIR_KUTI), tap)).hasStatus(404);
        assertThat(records.delegations(siti)).isEmpty();
    }
}
