package id.go.lubuklinggau.pokja.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PortalControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    AttendanceService attendance;

    @Autowired
    ClassificationExamples examples;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    String june;

    @BeforeEach
    void aPokja() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        june = "/pokja/" + pokja + "/portal/2021-06";
    }

    @Test
    void theProfileIsComputedAndSaysWhereItComesFrom() {
        groups.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        groups.member(pokja, "Budi Contoh", "Sekretaris", Element.CADRE);
        owner.sql("update membership set trained_year = 2020, training = 'Orientasi Pokja' where position = 'Ketua'")
                .update();
        groups.decree(pokja, "470/12/2021", LocalDate.of(2021, 1, 4));
        examples.record(pokja, ClassificationExamples.JUNE, Map.of(Indicator.FUNDING, "3"));

        assertThat(requests.get(june, users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Jumlah anggota Pokja: 2",
                        "Jumlah anggota terlatih: 1",
                        "SK Pokja: ada, nomor 470/12/2021 tanggal 4 Januari 2021",
                        "Pelatihan Pokja: ada: Orientasi Pokja",
                        "Anggota pada 30 Juni 2021",
                        "Jenis sumber dana: 3",
                        "Nilai indikator Juni 2021 belum diisi",
                        "Belum ada kegiatan pada Juni 2021",
                        "data-behaviour=\"copy\"")
                .doesNotContain("Siti Contoh", "??", "null");
        assertThat(requests.get("/pokja/" + pokja + "/portal/2020-12", users.staff()))
                .bodyText()
                .contains("Jumlah anggota Pokja: 0", "SK Pokja: tidak ada");
    }

    @Test
    void aSessionBecomesAnActivityWithCountsAndWithoutNames() {
        var session = meetings.openSession(pokja);
        var lurah = meetings.delegate(session, pokja, "Ani Contoh", Element.LURAH);
        var one = meetings.delegate(session, pokja, "Budi Contoh", Element.POKJA_MEMBER);
        var other = meetings.delegate(session, pokja, "Citra Contoh", Element.POKJA_MEMBER);
        var absent = meetings.delegate(session, pokja, "Dedi Contoh", Element.CADRE);
        var staff = users.account(Role.STAFF, Reach.CITY);
        for (var delegate : new UUID[] {lurah, one, other}) {
            attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);
        }
        speakers.speaks(
                speakers.speaker(speakers.agency("Dinas Pertanian"), "Eka Contoh"), session, SpeakerRole.SPEAKER, null);
        assertThat(absent).isNotNull();
        assertThat(requests.get(june, users.staff())).bodyText().contains("Belum ada kegiatan");

        owner.sql("update meeting set state = 'HELD', purpose = 'Mengidentifikasi masalah.'")
                .update();
        assertThat(requests.get(june, users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Intervensi (1)",
                        "Mengidentifikasi masalah. Pertemuan Pokja dilaksanakan pada Senin, 14 Juni 2021, pukul"
                                + " 08.00-12.00 WIB, di Hotel Amazing Riverside. Dihadiri oleh 3 utusan Pokja Air Kuti: 1"
                                + " Lurah, 2 Anggota Pokja. Narasumber dari Dinas Pertanian.",
                        "Rapat koordinasi dengan dinas/instansi terkait: ada: 14 Juni 2021")
                .doesNotContain("Ani Contoh", "Budi Contoh", "Citra Contoh", "Eka Contoh");
        assertThat(requests.get("/pokja/" + pokja + "/portal/2021-07", users.staff()))
                .bodyText()
                .contains("Belum ada kegiatan pada Juli 2021");
    }

    @Test
    void isFoundByItsMonthAndInReachAlone() {
        var base = "/pokja/" + pokja + "/portal";
        assertThat(requests.get(base + "?bulan=2021-06", users.staff())).hasRedirectedUrl(june);
        assertThat(requests.get(base + "?bulan=x", users.staff())).hasStatus3xxRedirection();
        assertThat(requests.get(base + "/x", users.staff())).hasStatus(404);
        assertThat(requests.get(base, users.secretary("16.73.01.1002"))).hasStatus(404);
        assertThat(requests.get(june, users.secretary("16.73.01.1002"))).hasStatus(404);
        assertThat(requests.get("/pokja/" + pokja, users.staff()))
                .bodyText()
                .contains("href=\"" + base + "\"")
                .doesNotContain("data-behaviour=\"copy\"");
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForManySessions() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        attendance.mark(
                new RecordMark(
                        meetings.delegate(meetings.openSession(pokja), pokja, "Ani Contoh"), null, Mark.PRESENT, null),
                staff);
        owner.sql("update meeting set state = 'HELD'").update();
        var who = users.staff();
        int one = statements.during(() -> requests.get(june, who)).size();
        for (int i = 0; i < 8; i++) {
            attendance.mark(
                    new RecordMark(
                            meetings.delegate(session(2 + i), pokja, "Orang Contoh " + i), null, Mark.PRESENT, null),
                    staff);
        }
        owner.sql("update meeting set state = 'HELD'").update();

        assertThat(statements.during(() -> requests.get(june, who)))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(requests.get(june, who)).bodyText().contains("Intervensi (9)");
    }

    private UUID session(int day) {
        var session = meetings.sessionOn(LocalDate.of(2021, 6, day), pokja);
        meetings.openForEntry(session);
        return session;
    }
}
