package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class MarkTextControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    UUID session;
    UUID delegate;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        secretary = users.account("dewi", "Sekretaris Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void takesInEachMarkOnceAndSaysWhatBecameOfIt() {
        var text = "SIPOKJA: 1 tanda\n1. Dewi Contoh: Hadir 10.42\n" + code(payload("PRESENT"));

        assertThat(take(text, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh", "Hadir", "diterima")
                .doesNotContain("sudah diterima sebelumnya", "Berlaku sekarang");
        assertThat(row()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(take(text, users.staff())).bodyText().contains("sudah diterima sebelumnya");
    }

    @Test
    void saysWhatStandsWhereTheTextSaysOtherwise() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        attendance.mark(
                new RecordMark(delegate, null, new Mark(AttendanceStatus.EXCUSED, null, null, null), null), staff);

        assertThat(take(code(payload("PRESENT")), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("perlu diputuskan", "Berlaku sekarang: Izin");
    }

    @Test
    void guestsOfAPhoneComeInOnceToo() {
        var text = code("{\"account\":\"%s\",\"marks\":[],%s}".formatted(secretary.accountId(), guest(session)));

        assertThat(take(text, users.staff())).hasStatusOk().bodyText().contains("Fitri Contoh", "diterima");
        assertThat(take(text, users.staff())).bodyText().contains("sudah diterima sebelumnya");
        assertThat(guests.list(session, Reach.CITY)).hasSize(1);
    }

    @Test
    void aDeflatedTextSaysTheSame() throws IOException {
        assertThat(take("1. Dewi Contoh: Hadir 10.42\n" + deflated(payload("PRESENT")), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh", "diterima");
        assertThat(row()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatIsDeflatedIsWholeAndNoLongerThanAPhoneMakesIt() throws IOException {
        var blank = deflated(payload("PRESENT") + " ".repeat(1_000_000));
        var plain = code(payload("PRESENT")).replaceFirst("SPK1", "SPK2");

        for (var broken : new String[] {blank, plain, deflated("{}"), deflated("")}) {
            assertThat(take(broken, users.staff())).hasStatus(422).bodyText().contains("tidak lengkap atau berubah");
        }
        assertThat(take(code(payload("PRESENT")) + deflated(payload("SICK")), users.staff()))
                .hasStatus(422)
                .bodyText()
                .contains("Tempel satu pesan saja");
        assertThat(row()).isNull();
    }

    @Test
    void whatWaitsIsSaidToWaitAgain() {
        meetings.makeFinal(session);
        var text = code(payload("PRESENT").replace("]}", "]," + guest(session) + "}"));

        for (int time = 1; time <= 2; time++) {
            assertThat(take(text, users.staff()))
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("(?s)Dewi Contoh.*perlu diputuskan.*Fitri Contoh.*perlu diputuskan")
                    .doesNotContain("??");
        }
    }

    @Test
    void marksAndGuestsOfSomebodyWithALongNameComeInTogether() {
        secretary = users.account(
                "panjang", "Siti Contoh".repeat(11).substring(0, 120), Role.SECRETARY, Reach.of(AIR_KUTI));
        var text = code(payload("PRESENT").replace("]}", "]," + guest(session) + "}"));

        assertThat(take(text, users.staff())).hasStatusOk().bodyText().contains("Dewi Contoh", "Fitri Contoh");
        assertThat(row()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(guests.list(session, Reach.CITY)).hasSize(1);
    }

    @Test
    void guestsOfASessionThatIsNotThereHoldUpNoMark() {
        var text = code(payload("PRESENT").replace("]}", "]," + guest(UUID.randomUUID()) + "}"));

        assertThat(take(text, users.staff())).hasStatusOk().bodyText().contains("Dewi Contoh", "diterima", "ditolak");
        assertThat(row()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void aMessengerMayBreakTheLine() {
        var text = code(payload("SICK")).replaceAll("(.{50})", "$1\r\n ");

        assertThat(take(text, users.staff())).hasStatusOk();
        assertThat(row()).isEqualTo(AttendanceStatus.SICK);
    }

    @Test
    void whatIsNotWholeOrNoneIsToldAndNothingHappens() {
        var whole = code(payload("PRESENT"));
        for (var broken : new String[] {
            whole.substring(0, whole.length() - 9),
            whole.replaceFirst("SPK1\\.ey", "SPK1.fy"),
            code("{}"),
            code("bukan json"),
            code(payload("LATE")),
            code(payload("REPRESENTED"))
        }) {
            assertThat(take(broken, users.staff()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Minta pengirim menyalin dan mengirim seluruh pesan sekali lagi");
        }
        for (var foreign : new String[] {"omong kosong", "SIPOKJA: 1 tanda kehadiran belum terkirim\n1. Dewi"}) {
            assertThat(take(foreign, users.staff())).hasStatus(422).bodyText().contains("Baris kode SIPOKJA");
        }
        assertThat(take(whole + "\n" + whole, users.staff()))
                .hasStatus(422)
                .bodyText()
                .contains("Tempel satu pesan saja");
        assertThat(take("x".repeat(200_001), users.staff())).hasStatus(422);
        assertThat(take("", users.staff())).hasStatus(422).bodyText().contains("Tempel teks dari HP di sini.");
        assertThat(row()).isNull();
    }

    @Test
    void aSessionThatIsNotThereHoldsUpNoOther() {
        var gone =
                payload("PRESENT").replace(session.toString(), UUID.randomUUID().toString());
        var both = gone.replace("]}", ",")
                + payload("PRESENT").replaceFirst("(?s).*\"marks\":\\[", "").replace("000001", "000002");

        assertThat(take(code(both), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Utusan tidak dikenal", "ditolak", "Dewi Contoh", "diterima");
        assertThat(row()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void howOldTheMessageIsMovesNoTime() {
        take(
                code(payload("PRESENT").replaceAll("\"at\":\"[^\"]+\"", "\"at\":\"2021-06-14T01:05:00Z\"")),
                users.staff());

        assertThat(attendance.row(session, delegate, Reach.CITY).markedAt()).isEqualTo("2021-06-14T01:05:00Z");
    }

    @Test
    void onlyStaffAnswersForIt() {
        assertThat(mvc.get().uri("/kehadiran/teks").with(users.staff())).hasStatusOk();
        assertThat(mvc.get().uri("/kehadiran/teks").with(users.secretary(AIR_KUTI)))
                .hasStatus(403);
        for (var other : new RequestPostProcessor[] {users.leader(), users.admin(), users.secretary(AIR_KUTI)}) {
            assertThat(take(code(payload("PRESENT")), other)).hasStatus(403);
        }
        assertThat(row()).isNull();
    }

    private AttendanceStatus row() {
        return attendance.row(session, delegate, Reach.CITY).status();
    }

    private MvcTestResult take(String text, RequestPostProcessor user) {
        return mvc.post()
                .uri("/kehadiran/teks")
                .param("text", text)
                .with(user)
                .with(csrf())
                .exchange();
    }

    private String payload(String status) {
        return """
                {"account":"%s","marks":[{"session":"%s","mark":{
                "id":"c0ffee00-0000-4000-8000-000000000001","delegate":"%s","status":"%s","at":"%s"}}]}""".formatted(secretary.accountId(), session, delegate, status, Instant.now());
    }

    private static String guest(UUID session) {
        return """
                "guests":[{"session":"%s","guest":{
                "id":"c0ffee00-0000-4000-8000-000000000002","name":"Fitri Contoh","at":"%s"}}]""".formatted(session, Instant.now());
    }

    /** As js/offline.js makes it, where the browser can deflate. */
    private static String deflated(String payload) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(payload.getBytes(StandardCharsets.UTF_8));
        }
        return code("SPK2", bytes.toByteArray());
    }

    /** As it makes it elsewhere. */
    private static String code(String payload) {
        return code("SPK1", payload.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String begin, byte[] payload) {
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
        var crc = new CRC32();
        crc.update(code.getBytes(StandardCharsets.UTF_8));
        return begin + "." + code + "." + "%08x".formatted(crc.getValue());
    }
}
