package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class FrozenRosterTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

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

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID session;
    UUID delegate;
    SignedInUser staff;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        delegate = meetings.delegate(session, airKuti, "Dewi Contoh");
        meetings.delegate(session, kayuAra, "Eka Contoh");
        staff = users.account(Role.STAFF, Reach.CITY);
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);
    }

    @Test
    void whoMakesASessionFinalStoresItsRoster() {
        makeFinal();

        assertThat(stored()).isEqualTo(1);
        var pdf = pdf("", users.staff());
        assertThat(pdf.text()).contains("Dewi Contoh", "10 orang undangan, 1 hadir", "Tidak hadir", "Kode cetak");
        assertThat(pdf.text()).doesNotContain("DRAF");
        assertThat(Fingerprint.of(pdf.bytes()))
                .isEqualTo(owner.sql("select sha256 from frozen_roster")
                        .query(String.class)
                        .single());
    }

    @Test
    void staysAsItWasWhateverComesAfter() {
        makeFinal();
        var before = pdf("", users.staff());
        attendance.mark(
                new RecordMark(delegate, 1L, new Mark(AttendanceStatus.SICK, null, null, null), "salah ketuk"), staff);
        owner.sql("update letterhead set paper = 'A4', place = 'Tempat Lain'").update();

        assertThat(pdf("", users.leader()).bytes()).isEqualTo(before.bytes());
        assertThat(pdf("?kertas=F4", users.staff()).bytes()).isEqualTo(before.bytes());
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", users.staff()))
                .bodyText()
                .contains("final sejak", "Buka PDF yang tersimpan", "/lembar-koreksi", "Dikoreksi");
    }

    @Test
    void anythingElseThanTheWholeUsualRosterIsWrittenAnew() {
        makeFinal();
        var whole = pdf("", users.staff());

        for (var query :
                new String[] {"?kertas=A4", "?kosong=2", "?bagian=16.73.02", "?kelompok=tanpa", "?arah=mendatar"}) {
            assertThat(pdf(query, users.staff()).bytes()).as(query).isNotEqualTo(whole.bytes());
        }
        assertThat(pdf("", users.secretary(KAYU_ARA)).text())
                .contains("Eka Contoh")
                .doesNotContain("Dewi Contoh");
    }

    @Test
    void aSessionThatIsFinalWithoutGetsItWhenItIsAskedFor() {
        meetings.makeFinal(session);
        assertThat(stored()).isZero();

        var first = pdf("", users.leader());

        assertThat(stored()).isEqualTo(1);
        assertThat(pdf("", users.staff()).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void aDraftIsNotStored() {
        assertThat(pdf("", users.staff()).text()).contains("DRAF");
        assertThat(stored()).isZero();
    }

    @Test
    void theFileIsNeverChangedAndTheTrailHasNoneOfIt() {
        makeFinal();

        assertThatThrownBy(() -> db.sql("update frozen_roster set pdf = ''").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(owner.sql("select after ->> 'pdf' from trail where subject = 'frozen_roster'")
                        .query(String.class)
                        .list())
                .containsExactly("***");
    }

    @Test
    void outOfReachIsNotFound() {
        makeFinal();

        assertThat(requests.get("/sesi/" + session + "/daftar-hadir.pdf", users.secretary("16.73.03.1001")))
                .hasStatus(404);
    }

    private void makeFinal() {
        assertThat(requests.post("/sesi/" + session + "/finalisasi", users.staff()))
                .hasStatus3xxRedirection();
    }

    private long stored() {
        return owner.sql("select count(*) from frozen_roster").query(Long.class).single();
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/daftar-hadir.pdf" + query, user));
    }
}
