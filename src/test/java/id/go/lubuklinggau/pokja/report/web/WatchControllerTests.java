package id.go.lubuklinggau.pokja.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class WatchControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    @Autowired
    Dates dates;

    @Autowired
    Clock clock;

    UUID airKuti;
    LocalDate today;

    @BeforeEach
    void aPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        today = LocalDate.now(clock);
    }

    @Test
    void strangersSignIn() {
        assertThat(mvc.get().uri("/pantauan")).hasStatus3xxRedirection();
    }

    @Test
    void saysWhatIsWrongAndWhereItIsMended() {
        var decree = examples.decree(airKuti, "7/2021", LocalDate.of(2021, 1, 4), today.plusDays(43));
        examples.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        examples.memberUntil(airKuti, "Budi Contoh", "Humas", today.plusDays(1));
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        examples.decree(kayuAra, "8/2021", LocalDate.of(2021, 1, 4), today.minusMonths(3));

        assertThat(requests.get("/pantauan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "SK 7/2021 berakhir " + dates.longDay(today.plusDays(43)) + ", 43 hari lagi",
                        "SK 8/2021 berakhir " + dates.longDay(today.minusMonths(3)) + ", 3 bulan lalu",
                        "href=\"/pokja/" + airKuti + "/sk/baru\"",
                        "/anggota/baru?sk=" + decree,
                        "(Humas) berakhir " + dates.longDay(today.plusDays(1)) + ", besok",
                        "/pengangkatan",
                        "Tokoh Agama",
                        "Minta administrator membuka akun sekretaris")
                .doesNotContain("/pengguna/baru");
    }

    @Test
    void anAdministratorComesToTheFormOfTheAccountAndALeaderToNone() {
        assertThat(requests.get("/pantauan", users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/pengguna/baru?kelurahan=" + AIR_KUTI)
                .doesNotContain("/sk/baru");
        assertThat(requests.get("/pantauan", users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Catat SK")
                .doesNotContain("/sk/baru", "/pengguna/baru");
        assertThat(requests.get("/pengguna/baru?kelurahan=" + AIR_KUTI, users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + AIR_KUTI + "\" selected");
    }

    @Test
    void isFilteredByKindAndKecamatan() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        examples.decree(kayuAra, "8/2021", LocalDate.of(2021, 1, 4));
        var staff = users.staff();

        assertThat(requests.get("/pantauan?jenis=NO_DECREE", staff))
                .bodyText()
                .contains("/pokja/" + airKuti)
                .doesNotContain("/pokja/" + kayuAra);
        assertThat(requests.get("/pantauan?kecamatan=16.73.02", staff))
                .bodyText()
                .contains("/pokja/" + kayuAra)
                .doesNotContain("/pokja/" + airKuti);
        assertThat(requests.get("/pantauan?jenis=NO_DECREE&kecamatan=16.73.02", staff))
                .bodyText()
                .contains("Tidak ada temuan dengan saringan ini");
        assertThat(requests.get("/pantauan?jenis=LAIN", staff)).hasStatus(404);
    }

    @Test
    void aSecretarySeesHerOwnPokjaOnly() {
        examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        for (var who : new RequestPostProcessor[] {users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01")}) {
            for (var page : new String[] {"/pantauan", "/"}) {
                assertThat(requests.get(page, who))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Pokja Air Kuti", "Belum ada SK yang berlaku")
                        .doesNotContain("Kayu Ara");
            }
        }
    }

    @Test
    void berandaCountsAndShowsTheWorst() {
        assertThat(requests.get("/", users.staff()))
                .bodyText()
                .contains(
                        "Pantauan register", "Tanpa SK (1)", "href=\"/pantauan?jenis=NO_DECREE\"", "Semua temuan (3)");
        assertThat(requests.get("/", users.leader())).bodyText().doesNotContain("Pantauan register");
    }

    @Test
    void nothingToMendIsSaid() {
        examples.close(airKuti, today);
        assertThat(requests.get("/pantauan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang perlu dibenahi");
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForManyPokja() {
        var staff = users.staff();
        int few = count(staff);
        areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI))
                .limit(30)
                .forEach(code ->
                        examples.member(examples.pokja(code, "Pokja " + code), "Siti " + code, "Ketua", Element.CADRE));
        assertThat(count(staff)).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(requests.get("/pantauan", staff))
                .bodyText()
                .contains("1-20 dari 31", "?jenis=&amp;kecamatan=&amp;baris=120");
        assertThat(requests.get("/pantauan?baris=120", staff)).bodyText().contains("1-31 dari 31");
    }

    private int count(RequestPostProcessor who) {
        return statements
                .during(() -> assertThat(requests.get("/pantauan", who)).hasStatusOk())
                .size();
    }
}
