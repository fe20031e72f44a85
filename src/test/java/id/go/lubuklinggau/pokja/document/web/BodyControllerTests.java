package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import id.go.lubuklinggau.pokja.support.WordFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class BodyControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MembershipService memberships;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
    }

    @Test
    void isTheBodyOfThatDayInTheOrderOfThePattern() throws IOException {
        examples.decree(pokja, "CONTOH/01/2021", JANUARY);
        member("Ani Contoh", "Anggota Seksi", "Agama", JANUARY);
        member("Budi Contoh", "Koordinator", "Umum", JANUARY);
        member("Citra Contoh", "Ketua Seksi", "Agama", JANUARY);
        member("Dewi Contoh", "Ketua", null, JANUARY);
        member("Eka Contoh", "Pelindung/Penanggung Jawab", null, JANUARY);
        member("Fitri Contoh", "Sekretaris", null, LocalDate.of(2022, 1, 1));
        var left = memberships.members(pokja).stream()
                .filter(one -> one.name().startsWith("Dewi"))
                .findFirst()
                .orElseThrow();
        memberships.end(left.id(), left.version(), LocalDate.of(2021, 12, 31), pokja, Reach.CITY);

        assertThat(get("?tanggal=2021-12-31", users.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Lampiran Keputusan Lurah Air Kuti",
                        "CONTOH/01/2021",
                        "4 Januari 2021",
                        "Keadaan per tanggal 31 Desember 2021",
                        "Eka Contoh",
                        "Dewi Contoh",
                        "Citra Contoh",
                        "Ketua Seksi Agama",
                        "Ani Contoh",
                        "Anggota Seksi Agama",
                        "Budi Contoh",
                        "Koordinator (Umum)",
                        "Ditetapkan di Lubuklinggau",
                        "pada tanggal 4 Januari 2021",
                        "Lurah Air Kuti,",
                        "Budi Contoh, S.Sos.")
                .contains("susunan.pdf?tanggal=2021-12-31", "susunan.docx?tanggal=2021-12-31", "value=\"2021-12-31\"")
                .doesNotContain("Fitri Contoh", "null", "??", "style=");
        assertThat(get("?tanggal=2022-01-01", users.leader()))
                .bodyText()
                .contains("Fitri Contoh")
                .doesNotContain("Dewi Contoh");
        var pdf = pdf("?tanggal=2021-12-31");
        write("susunan", pdf);
        assertThat(pdf.text())
                .contains(
                        "LAMPIRAN KEPUTUSAN LURAH AIR KUTI",
                        "SUSUNAN KELOMPOK KERJA",
                        "Dewi Contoh",
                        "Halaman 1 dari 1");
        assertThat(WordFile.of(requests.get("/pokja/" + pokja + "/susunan.docx?tanggal=2021-12-31", users.staff()))
                        .text())
                .contains("Dewi Contoh", "Ketua Seksi Agama");
    }

    @Test
    void withoutADecreeOrMembersItHasRoomToWrite() {
        var pdf = pdf("?kertas=A4");
        write("susunan-kosong", pdf);

        assertThat(pdf.size()).containsExactly(210L, 297L);
        assertThat(pdf.text())
                .contains("LAMPIRAN KEPUTUSAN LURAH AIR KUTI", "Tidak ada anggota pada tanggal itu.", "LURAH AIR KUTI,")
                .doesNotContain("null");
    }

    @Test
    void longNamesAndManyMembersBreakBetweenRowsAndTheSignatureIsNotAlone() {
        examples.decree(pokja, "CONTOH/01/2021", JANUARY);
        for (int number = 0; number < 60; number++) {
            member(
                    "%02d %s".formatted(number, "Wawan Contoh ".repeat(8)),
                    "Anggota Seksi",
                    "Penyediaan Data dan Dokumen Kependudukan",
                    JANUARY);
        }

        var pdf = pdf("");
        write("susunan-panjang", pdf);

        var pages = pdf.pages();
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Jabatan dalam Pokja"));
        assertThat(pages.get(pages.size() - 1)).contains("58 Wawan", "59 Wawan", "Budi Contoh");
    }

    @Test
    void saysHowManyAreNotShown() {
        var person = examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        owner.sql("update person set restricted_at = now(), restriction_reason = 'Diminta' where id = ?")
                .param(person)
                .update();

        assertThat(get("", users.staff()))
                .bodyText()
                .contains("1 anggota tidak ditampilkan")
                .doesNotContain("Siti Contoh");
    }

    @Test
    void aDayThatIsNoneCountsAsNotGiven() {
        for (var day : new String[] {"", "kemarin", "2021-02-30", "0001-01-01", "9999-01-01", "%2B99999-01-01"}) {
            assertThat(get("?tanggal=" + day, users.staff()))
                    .as(day)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Keadaan per tanggal " + new Dates().longDay(LocalDate.now(Dates.ZONE)));
        }
        assertThat(get("?kertas=X", users.staff())).bodyText().contains("/css/halaman/F4-false-");
    }

    @Test
    void isForWhoeverHasThePokjaInReach() {
        assertThat(get("", users.secretary(AIR_KUTI))).hasStatusOk();
        for (var file : new String[] {"", ".pdf", ".docx"}) {
            assertThat(requests.get("/pokja/" + pokja + "/susunan" + file, users.secretary("16.73.02.1001")))
                    .hasStatus(404);
            assertThat(requests.get("/pokja/" + UUID.randomUUID() + "/susunan" + file, users.staff()))
                    .hasStatus(404);
        }
        assertThat(owner.sql("select kind from trail where subject = 'pokja' and subject_id = ? order by id")
                        .param(pokja.toString())
                        .query(String.class)
                        .list())
                .contains("OPENED_PAPER");
    }

    @Test
    void costsTheSameForManyMembers() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int number = 0; number < 20; number++) {
            member("Anggota Contoh " + number, "Anggota", null, JANUARY);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private MvcTestResult get(String query, RequestPostProcessor who) {
        return requests.get("/pokja/" + pokja + "/susunan" + query, who);
    }

    private PdfFile pdf(String query) {
        return PdfFile.of(requests.get("/pokja/" + pokja + "/susunan.pdf" + query, users.staff()));
    }

    private void member(String name, String position, String section, LocalDate firstDay) {
        memberships.appoint(
                new AppointMember(
                        UUID.randomUUID(),
                        pokja,
                        examples.person(name, AIR_KUTI),
                        new MemberDuty(position, section, Element.CADRE, null),
                        firstDay),
                Reach.CITY);
    }

    private static void write(String name, PdfFile pdf) {
        try {
            var folder = Files.createDirectories(Path.of("target/paper"));
            Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
