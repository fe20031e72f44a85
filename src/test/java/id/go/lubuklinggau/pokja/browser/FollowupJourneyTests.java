package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.PhonePhoto;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two meetings a year apart: what a Pokja lacks, what agencies do about it, what the Pokja says of that, and what comes back. */
@BrowserTest
class FollowupJourneyTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2022, 6, 20);

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    FollowupExamples followup;

    @Autowired
    ClassificationExamples classes;

    @Autowired
    TestUsers users;

    @TempDir
    Path folder;

    UUID pokja;
    UUID environment;
    UUID housing;
    UUID first;
    UUID second;

    @BeforeEach
    void twoMeetings() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        environment = speakers.agency("Dinas Lingkungan Hidup", "DLH", null);
        housing = speakers.agency("Dinas Perumahan dan Kawasan Permukiman", "Disperkim", null);
        followup.answerable("Sampah", environment);
        followup.answerable("Rumah tidak layak huni dan kawasan kumuh", housing);
        first = meetings.openSession(pokja);
        second = meetings.openSessionAlone(NEXT_YEAR, pokja);
        for (var agency : new UUID[] {environment, housing}) {
            speakers.speaks(speakers.speaker(agency, "Narasumber Contoh"), second, SpeakerRole.SPEAKER, "Kemajuan");
        }
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        users.account("henny", "Henny Contoh", Role.LEADER, Reach.CITY);
        users.ofAgency("dlh", environment);
        users.ofAgency("perkim", housing);
    }

    @Test
    void fromProblemToProof(Browser browser) throws IOException {
        browser.onThePhone();
        browser.signIn("dewi");
        problem(browser, "Sampah menumpuk di tepi sungai", "Sampah → Dinas Lingkungan Hidup", "HIGH");
        problem(
                browser,
                "Rumah tidak layak huni",
                "Rumah tidak layak huni dan kawasan kumuh → Dinas Perumahan dan Kawasan Permukiman",
                "MEDIUM");
        assertThat(browser.text()).contains("Ditemukan di sesi ini (2)", "DLH", "Disperkim");
        plan(browser, "Sampah menumpuk di tepi sungai", "Bangun TPS");
        plan(browser, "Rumah tidak layak huni", "Bedah rumah");
        browser.signOut();

        browser.atTheOffice();
        browser.signIn("dlh");
        browser.press("Bangun TPS");
        photo(browser, "BEFORE", 300);
        photo(browser, "AFTER", 320);
        answer(browser, "DONE", "TPS sudah berdiri");
        assertThat(browser.all(".photo")).hasSize(2);
        browser.signOut();
        browser.signIn("perkim");
        browser.press("Bedah rumah");
        photo(browser, "BEFORE", 340);
        answer(browser, "IN_PROGRESS", "Empat dari delapan rumah");
        browser.signOut();

        browser.onThePhone();
        browser.signIn("dewi");
        browser.press("1 selesai dan menunggu kata Pokja Anda");
        browser.press("Bangun TPS");
        browser.tick("felt", "true");
        browser.press("Simpan kata Pokja");
        assertThat(browser.text()).contains("Sudah dirasakan");

        browser.open("/sesi/" + second + "/masalah");
        assertThat(browser.text()).contains("Dari pertemuan lalu (2)");
        say(browser, "Sampah menumpuk di tepi sungai", "SOLVED");
        say(browser, "Rumah tidak layak huni", "SAME");
        browser.signOut();

        theClassIsRaised();
        browser.atTheOffice();
        browser.signIn("henny");
        everyPageSaysTheSame(browser);
        assertThat(browser.complaints()).isEmpty();
    }

    private void problem(Browser browser, String statement, String category, String level) {
        browser.open("/pokja/" + pokja + "/masalah/baru?sesi=" + first);
        browser.type("statement", statement);
        browser.choose("categoryId", category);
        browser.tick("level", level);
        browser.press("Simpan");
    }

    private static void plan(Browser browser, String problem, String task) {
        browser.open("/masalah");
        browser.press(problem);
        browser.press("Rencanakan tindak lanjut");
        browser.type("task", task);
        browser.press("Simpan");
        assertThat(browser.text()).contains("Tindak lanjut diajukan.");
    }

    private void photo(Browser browser, String phase, int width) throws IOException {
        var file = Files.write(folder.resolve(width + ".jpg"), PhonePhoto.of(width, 200));
        browser.press("Tambah foto");
        browser.type("file", file.toString());
        browser.tick("phase", phase);
        browser.press("Unggah foto");
    }

    private static void answer(Browser browser, String state, String words) {
        browser.tick("state", state);
        browser.type("answer", words);
        browser.press("Simpan jawaban");
        assertThat(browser.text()).contains("Jawaban tersimpan.", words);
    }

    /** A tap that the phone keeps until the office has answered. */
    private static void say(Browser browser, String problem, String verdict) {
        browser.run("""
                const one = [...document.querySelectorAll('.returning__one')].find(li => li.textContent.includes(arguments[0]));
                one.querySelector('[name=kata][value=' + arguments[1] + ']').click()""", problem, verdict);
        browser.waitUntil("""
                return [...document.querySelectorAll('.returning__one')]
                    .find(li => li.textContent.includes(arguments[0])).textContent.includes('diterima kantor')""", problem);
    }

    private void theClassIsRaised() {
        meetings.makeFinal(second);
        var before = ClassificationExamples.good();
        before.put(Indicator.POKJA, "1");
        before.put(Indicator.MECHANISMS, "1");
        before.put(Indicator.PARTICIPATION, "5");
        before.put(Indicator.CONTRACEPTION, "10");
        classes.record(pokja, LocalDate.of(2021, 6, 1), before);
        classes.record(pokja, LocalDate.of(2022, 6, 1), ClassificationExamples.good());
    }

    private void everyPageSaysTheSame(Browser browser) {
        browser.open("/pokja/" + pokja + "/klasifikasi");
        assertThat(browser.text()).contains("Berkelanjutan");
        browser.open("/ikhtisar?warna=kelas");
        assertThat(browser.text()).contains("Berkelanjutan");
        browser.open("/ikhtisar?warna=masalah");
        assertThat(browser.all("a[aria-label='Air Kuti: 1-3 masalah']")).isNotEmpty();
        browser.open("/masalah?keadaan=OPEN");
        assertThat(browser.text())
                .contains("1 masalah", "Rumah tidak layak huni")
                .doesNotContain("Sampah menumpuk");
        browser.open("/instansi/" + housing + "/lembar");
        assertThat(browser.text()).contains("1 menunggu, 0 lewat batas waktu", "Bedah rumah");
        browser.open("/instansi/" + environment + "/lembar");
        assertThat(browser.text()).contains("0 menunggu");
        browser.open("/pokja/" + pokja + "/portal/2022-06");
        assertThat(browser.text()).contains("Dinas Lingkungan Hidup", "Dinas Perumahan dan Kawasan Permukiman");
    }
}
