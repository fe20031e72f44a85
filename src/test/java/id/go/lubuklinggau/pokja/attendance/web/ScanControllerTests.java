package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ScanControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

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
    CodeService codes;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID session;
    UUID delegate;
    RequestPostProcessor staff;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        staff = users.staff();
    }

    @Test
    void thePageCarriesTheCodesOfItsSessionAndMayAskForTheCamera() {
        assertThat(requests.get(address(), staff))
                .hasStatusOk()
                .hasHeader(
                        "Permissions-Policy",
                        "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), "
                                + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()")
                .bodyText()
                .contains("Pindai kode", code(session), delegate.toString(), "/js/qr/decode-", "/js/qr/index-")
                .doesNotContain("null", "??", "style=");
    }

    @Test
    void aTypedCodeMarksItsHolder() {
        assertThat(send(code(session).toLowerCase().substring(0, 4) + " "
                        + code(session).substring(4)))
                .hasStatusOk()
                .bodyText()
                .contains("data-outcome=\"MARKED\"", "Dewi Contoh: hadir.", "No. 1 · Air Kuti");
        assertThat(status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(send("SIPOKJA:" + code(session)))
                .hasStatusOk()
                .bodyText()
                .contains("data-outcome=\"ALREADY_MARKED\"", "Dewi Contoh sudah ditandai sebelumnya: Hadir.");
    }

    @Test
    void aCodeOfAnotherSessionAndAForgedOneMarkNobody() {
        var other = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        meetings.delegate(other, pokja, "Eka Contoh");

        assertThat(send(code(other)))
                .hasStatusOk()
                .bodyText()
                .contains("data-outcome=\"OTHER_SESSION\"", "Kartu sesi lain: Selasa, 15 Juni 2021, Pertemuan Pokja.");
        assertThat(send("2222-2222"))
                .hasStatusOk()
                .bodyText()
                .contains("data-outcome=\"UNKNOWN\"", "Kode 2222-2222 tidak ditemukan. Periksa hurufnya");
        assertThat(status()).isNull();
    }

    @Test
    void whatIsNoCodeIsToldAndComesBack() {
        assertThat(send("ABCD-2340"))
                .hasStatus(422)
                .bodyText()
                .contains("Ini bukan kode utusan.", "value=\"ABCD-2340\"");
        assertThat(send("")).hasStatus(422).bodyText().contains("Ketik kode pada kartu.");
        assertThat(send("A".repeat(41))).hasStatus(422);
    }

    @Test
    void aSessionThatIsNotOpenTakesNobody() {
        var code = code(session);
        meetings.makeFinal(session);

        assertThat(requests.get(address(), staff))
                .hasStatusOk()
                .bodyText()
                .contains("Sesi ini sudah final")
                .doesNotContain(code, "name=\"code\"");
        assertThat(send(code)).hasStatus(422).bodyText().contains("Sesi ini sudah final");
        assertThat(status()).isNull();
    }

    @Test
    void isForStaffAlone() {
        var code = Map.of("code", code(session));
        for (var other : new RequestPostProcessor[] {
            users.leader(), users.admin(), users.secretary(AIR_KUTI), users.fieldOfficer(AIR_KUTI)
        }) {
            assertThat(requests.get(address(), other)).hasStatus(403);
            assertThat(requests.post(address(), other, code)).hasStatus(403);
        }
        assertThat(status()).isNull();
    }

    @Test
    void aSessionThatIsNotThereIsNotFound() {
        var code = code(session);
        session = UUID.randomUUID();

        assertThat(requests.get(address(), staff)).hasStatus(404);
        assertThat(send(code)).hasStatus(404);
        assertThat(send("")).hasStatus(404);
    }

    @Test
    void costsTheSameForOneAsForMany() {
        int few = statements.during(() -> requests.get(address(), staff)).size();
        for (int number = 2; number <= 5; number++) {
            meetings.delegate(session, pokja, "Orang Contoh " + number);
        }

        assertThat(statements.during(() -> requests.get(address(), staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(8);
    }

    private String address() {
        return "/sesi/" + session + "/pindai";
    }

    private String code(UUID of) {
        return codes.cards(of, Reach.CITY).get(0).code().text();
    }

    private AttendanceStatus status() {
        return attendance.row(session, delegate, Reach.CITY).status();
    }

    private MvcTestResult send(String code) {
        return requests.post(address(), staff, Map.of("code", code));
    }
}
