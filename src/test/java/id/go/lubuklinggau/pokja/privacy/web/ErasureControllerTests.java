package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WebTest
class ErasureControllerTests extends PersonPages {

    @Test
    void erasesAfterShowingWhatStaysAndAskingTwice() {
        var session = meetings.openSession(pokja);
        delegate(session, siti);
        meetings.makeFinal(session);

        assertThat(requests.get(page + "/penghapusan", staff))
                .bodyText()
                .contains(
                        "Nama di 1 daftar hadir yang sudah final",
                        "/sesi/" + session + "/daftar-hadir",
                        "1 keanggotaan")
                .contains(page + "/penghapusan/penegasan");
        assertThat(requests.post(page + "/penghapusan", staff, Map.of("version", version(), "confirmation", "Siti")))
                .hasStatus(422)
                .bodyText()
                .contains("confirmation-error", "value=\"Siti\"");
        assertThat(requests.post(page + "/penghapusan", staff, Map.of("version", "99", "confirmation", "Siti Contoh")))
                .hasStatus(409);
        var form = Map.of("version", version(), "confirmation", "siti contoh");
        assertThat(requests.post(page + "/penghapusan", staff, form)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/penghapusan", staff, form)).hasRedirectedUrl(page);

        assertThat(requests.get(page, staff))
                .bodyText()
                .contains("<h1>Data dihapus</h1>", "tidak dapat dikembalikan", "Siti Contoh")
                .doesNotContain("/ubah", "/pembatasan", "/penghapusan", "9753");
        assertThat(requests.get(page + "/penghapusan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get(page + "/penghapusan/penegasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get(page + "/telepon", staff)).hasStatus(404);
        assertThat(requests.get("/orang", staff)).bodyText().contains("Dihapus").doesNotContain("Siti Contoh");
        assertThat(requests.get("/jejak", users.admin()))
                .bodyText()
                .contains("Entri jejak yang disamarkan")
                .doesNotContain("Siti Contoh");
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", staff))
                .bodyText()
                .contains("Siti Contoh");
        assertThat(update(staff, Map.of("name", "Kembali")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dihapus");
    }
}
