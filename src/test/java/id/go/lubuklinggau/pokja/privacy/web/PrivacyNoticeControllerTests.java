package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PrivacyNoticeControllerTests {

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Test
    void isReadByAnybodyAndLinkedFromEveryPage() {
        assertThat(requests.get("/privasi", anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dinas Pengendalian Penduduk dan Keluarga Berencana",
                        "Undang-Undang Nomor 27 Tahun 2022",
                        "1 tahun</span> sejak keanggotaan atau pertemuan terakhir",
                        "sampai kantor menetapkan",
                        "3\u00a0×\u00a024 jam");
        assertThat(requests.get("/masuk", anonymous())).bodyText().contains("href=\"/privasi\"");
        assertThat(requests.get("/", users.secretary("16.73.01.1001")))
                .bodyText()
                .contains("href=\"/privasi\"");
    }
}
