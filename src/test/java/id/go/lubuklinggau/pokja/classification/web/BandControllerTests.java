package id.go.lubuklinggau.pokja.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.classification.BandService;
import id.go.lubuklinggau.pokja.classification.BandSet;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.Mechanism;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BandControllerTests {

    private static final String PATH = "/pengaturan/klasifikasi";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    BandService bands;

    @Test
    void theBandsArePresentedAsPeopleReadThem() {
        assertThat(requests.get(PATH, users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "30 sampai 40%",
                        "41 sampai 50%",
                        "51% ke atas",
                        "12,1% ke atas",
                        "9,1 sampai 12,0%",
                        "6,1 sampai 9,0%",
                        "0,0 sampai 6,0%",
                        "mulai 2024: 60%");
    }

    @Test
    void newBandsAreAddedOnceAndTakenBack() {
        var admin = users.admin();
        var id = UUID.randomUUID();
        assertThat(requests.get(PATH + "/baru?indikator=CONTRACEPTION", admin))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"41\"");
        assertThat(requests.post(PATH, admin, fields(id, "2024-01", "35", "45", "60")))
                .hasRedirectedUrl(PATH);
        assertThat(requests.post(PATH, admin, fields(id, "2024-01", "35", "45", "60")))
                .hasRedirectedUrl(PATH);
        assertThat(sets()).hasSize(2);
        assertThat(requests.post(PATH, admin, fields(UUID.randomUUID(), "2024-01", "36", "46", "61")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah punya ambang yang berlaku mulai bulan itu");

        assertThat(requests.post(PATH + "/" + id + "/penghapusan", admin)).hasRedirectedUrl(PATH);
        assertThat(requests.post(PATH + "/" + id + "/penghapusan", admin)).hasRedirectedUrl(PATH);
        assertThat(sets()).hasSize(1);
        assertThat(requests.post(PATH + "/" + sets().get(0).id() + "/penghapusan", admin))
                .hasStatus(409);
        assertThat(sets()).hasSize(1);
    }

    @Test
    void edgesRise() {
        var admin = users.admin();
        for (var edges : List.of(
                List.of("45", "45", "60"),
                List.of("45", "35", "60"),
                List.of("0", "35", "60"),
                List.of("30", "40", "101"))) {
            assertThat(requests.post(
                            PATH,
                            admin,
                            fields(UUID.randomUUID(), "2024-01", edges.get(0), edges.get(1), edges.get(2))))
                    .as(edges.toString())
                    .hasStatus(422);
        }
        assertThat(requests.post(PATH, admin, fields(UUID.randomUUID(), "Januari", "30", "", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis tahun dan bulannya seperti 2024-01", "Isi batasnya", "bukan angka");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void theCitySaysWhatASessionCountsAsAndWhatItAimsAt() {
        var admin = users.admin();
        assertThat(requests.post(PATH + "/mekanisme", admin, Map.of("version", "0", "sessionMechanism", "OUTREACH")))
                .hasRedirectedUrl(PATH);
        assertThat(bands.settings().sessionMechanism()).isEqualTo(Mechanism.OUTREACH);
        assertThat(requests.post(PATH + "/mekanisme", admin, Map.of("version", "0", "sessionMechanism", "")))
                .hasStatus(409);

        assertThat(requests.post(PATH + "/sasaran", admin, Map.of("fromYear", "2025", "share", "70")))
                .hasRedirectedUrl(PATH);
        assertThat(bands.targets()).hasSize(4);
        assertThat(requests.post(PATH + "/sasaran", admin, Map.of("fromYear", "2025", "share", "170")))
                .hasStatus(422)
                .bodyText()
                .contains("Dari 0 sampai 100.");
    }

    @Test
    void onlyAnAdministratorDoes() {
        assertThat(requests.get(PATH, users.staff())).hasStatus(403);
        assertThat(requests.post(PATH, users.staff(), fields(UUID.randomUUID(), "2024-01", "35", "45", "60")))
                .hasStatus(403);
    }

    private List<BandSet> sets() {
        return bands.list().stream()
                .filter(set -> set.indicator() == Indicator.CONTRACEPTION)
                .toList();
    }

    private static Map<String, String> fields(UUID id, String month, String first, String second, String third) {
        return new HashMap<>(Map.of(
                "id",
                id.toString(),
                "indicator",
                "CONTRACEPTION",
                "validFrom",
                month,
                "firstEdge",
                first,
                "secondEdge",
                second,
                "thirdEdge",
                third));
    }
}
