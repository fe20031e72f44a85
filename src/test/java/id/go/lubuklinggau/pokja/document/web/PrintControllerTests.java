package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.ClosingService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class PrintControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Pattern CODE = Pattern.compile("Kode cetak ([2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5})");

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    ClosingService closing;

    @Autowired
    PrintService prints;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    StatementCounter statements;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    UUID kayuAra;
    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        delegate = meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, kayuAra, "Eka Contoh");
    }

    @Test
    void aPaperProvesItselfToAnybodyWithoutNames() {
        var code = codeOfScreen("", users.staff());

        assertThat(requests.get("/cetakan/" + code, anonymous()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        code,
                        "Ini draf, dicetak sebelum",
                        "Daftar hadir peserta",
                        "draf",
                        "Pertemuan Pokja",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "Hotel Amazing Riverside",
                        "Semua Pokja",
                        "10 orang undangan, 2 bernama",
                        "Pertama dicetak")
                .doesNotContain("Dewi", "Eka", "null", "??", "lebih baru", "kehadiran\"");
    }

    @Test
    void screenAndFileHaveTheSameCodeAndThePictureLeadsToIt() {
        var screen = requests.get("/sesi/" + session + "/daftar-hadir", users.staff());
        var code = codeIn(bodyOf("", users.staff()));

        assertThat(screen)
                .bodyText()
                .contains("<svg class=\"paper__qr\"", "viewBox=\"0 0 ", "/css/halaman/kode-" + code + ".css");
        assertThat(requests.get("/css/halaman/kode-" + code + ".css", anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("content: \"Kode cetak " + code + "\"");
        assertThat(requests.get("/css/halaman/kode-%22x.css", anonymous())).hasStatus(404);
        assertThat(PdfFile.of(requests.get("/sesi/" + session + "/daftar-hadir.pdf", users.leader()))
                        .pages())
                .allSatisfy(page -> assertThat(page).contains("Kode cetak " + code));
        assertThat(registered()).as("once").isEqualTo(1);
    }

    @Test
    void whoeverIsSignedInGoesOnToTheEntryPageFromAnyReach() {
        var code = codeOfScreen("", users.staff());

        assertThat(requests.get("/cetakan/" + code, users.secretary("16.73.03.1001")))
                .hasStatusOk()
                .bodyText()
                .contains("/sesi/" + session + "/kehadiran");
    }

    @Test
    void aPartHasACodeOfItsOwnAndSaysWhichItIs() {
        assertThat(page(codeOfScreen("?bagian=" + airKuti, users.staff())))
                .contains("<dd>Kelurahan Air Kuti</dd>", "5 orang undangan, 1 bernama");
        assertThat(page(codeOfScreen("?bagian=16.73.02", users.staff()))).contains("<dd>Kecamatan");
        assertThat(page(codeOfScreen("", users.secretary(KAYU_ARA)))).contains("<dd>Kelurahan Kayu Ara</dd>");
    }

    @Test
    void theSamePaperLaidOutAnotherWayIsNotNewer() {
        var code = codeOfScreen("", users.staff());
        var onA4 = codeOfScreen("?kertas=A4", users.staff());
        var byName = codeOfScreen("?urutan=nama&kolom=", users.staff());

        assertThat(onA4).isNotEqualTo(code);
        assertThat(byName).isNotEqualTo(code);
        assertThat(page(code)).doesNotContain("lebih baru dengan");
    }

    @Test
    void aNewerPrintIsTold() {
        var before = codeOfScreen("", users.staff());
        var part = codeOfScreen("?bagian=" + kayuAra, users.staff());
        meetings.delegate(session, airKuti, "Fitri Contoh");
        var after = codeOfScreen("", users.staff());

        assertThat(page(before)).contains("Ada cetakan yang lebih baru");
        assertThat(page(after)).doesNotContain("Ada cetakan yang lebih baru");
        assertThat(page(part)).doesNotContain("Ada cetakan yang lebih baru");
    }

    @Test
    void whatBecomesTrueAgainIsTheNewestAgain() {
        var before = codeOfScreen("", users.staff());
        owner.sql("update delegate set name = 'Dewi Lain' where id = ?")
                .param(delegate)
                .update();
        var between = codeOfScreen("", users.staff());
        owner.sql("update delegate set name = 'Dewi Contoh' where id = ?")
                .param(delegate)
                .update();

        assertThat(codeOfScreen("", users.staff())).isEqualTo(before);
        assertThat(page(before)).doesNotContain("Ada cetakan yang lebih baru");
        assertThat(page(between)).contains("Ada cetakan yang lebih baru");
    }

    @Test
    void aDraftOfAFinalSessionAndACorrectionAreTold() {
        var draft = codeOfScreen("", users.staff());
        var staff = users.account(Role.STAFF, Reach.CITY);
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);
        closing.close(session, "Tanpa keterangan", staff);
        var paper = codeOfScreen("", users.staff());

        assertThat(page(draft)).contains("Sesinya sudah final", "Ada cetakan yang lebih baru");
        assertThat(page(paper))
                .contains("final</dd>", "Tidak ada cetakan yang lebih baru", "10 orang undangan, 1 hadir")
                .doesNotContain("koreksi.");

        attendance.mark(
                new RecordMark(delegate, 1L, new Mark(AttendanceStatus.SICK, null, null, null), "salah ketuk"), staff);
        assertThat(page(paper)).contains("ada 1 koreksi").doesNotContain("Tidak ada cetakan yang lebih baru");
    }

    @Test
    void whatIsUnknownOrMisspeltSaysWhatToCheck() {
        assertThat(requests.get("/cetakan/ABCDE23456", anonymous()))
                .hasStatus(404)
                .bodyText()
                .contains("Tidak ada cetakan dengan kode ABCDE23456", "Periksa huruf dan angkanya");
        assertThat(requests.get("/cetakan/x", anonymous())).hasStatus(404);
        assertThat(requests.get("/cetakan", anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"kode\"");
        assertThat(requests.get("/cetakan?kode=abc", anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("sepuluh huruf dan angka", "value=\"abc\"");
        assertThat(requests.get("/cetakan?kode=abcde-23456", anonymous())).hasRedirectedUrl("/cetakan/ABCDE23456");
    }

    /** A page is read in a transaction that does not see what another has registered since it began. */
    @Test
    void twoWhoOpenTheSamePaperAtOnceBothSeeIt() {
        var reading = new TransactionTemplate(transactions.getTransactionManager());
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var print = Print.ofSession(PrintedDocument.ROSTER, session, Fingerprint.of("state"));
        reading.executeWithoutResult(started -> {
            db.sql("select count(*) from print").query(Long.class).single();
            CompletableFuture.supplyAsync(() -> asApplication(() -> prints.register(print, Fingerprint.of("same"))))
                    .join();
            prints.register(print, Fingerprint.of("same"));
            assertThat(db.sql("select 1").query(Integer.class).single()).isOne();
        });

        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void theRegisterIsOnlyAddedTo() {
        codeOfScreen("", users.staff());

        for (var statement : List.of("update print set headcount = '0'", "delete from print", "truncate print")) {
            assertThatThrownBy(() -> db.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> owner.sql("update print set headcount = '0'").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void costsFewStatements() {
        var code = codeOfScreen("", users.staff());

        assertThat(statements.during(() -> page(code))).hasSizeLessThanOrEqualTo(5);
    }

    private static <T> T asApplication(Callable<T> work) {
        try {
            return Access.asApplication(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long registered() {
        return owner.sql("select count(*) from print").query(Long.class).single();
    }

    private String page(String code) {
        var answer = requests.get("/cetakan/" + code, anonymous());
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private String codeOfScreen(String query, RequestPostProcessor user) {
        return codeIn(bodyOf(query, user));
    }

    private static String codeIn(String body) {
        var code = CODE.matcher(body);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String bodyOf(String query, RequestPostProcessor user) {
        var answer = requests.get("/sesi/" + session + "/daftar-hadir" + query, user);
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
