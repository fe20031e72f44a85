package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SigningControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SessionSpeakerService lineUp;

    @Autowired
    GuestService guests;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID session;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
    }

    @Test
    void speakersSignWithTheirAgencyAndRole() {
        var agency = speakers.agency("Dinas Pertanian", "Distan", null);
        var speaker = speakers.speaker(agency, "Budi Contoh");
        lineUp.assign(
                UUID.randomUUID(), session, new SpeakerAssignment(speaker, SpeakerRole.MODERATOR, "Materi contoh"));

        assertThat(requests.get(list("narasumber"), users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Daftar Hadir Narasumber", "Budi Contoh", "Moderator", "Dinas Pertanian", "1.")
                .contains("Kode cetak", "DRAF")
                .doesNotContain("null", "??");
        assertThat(PdfFile.of(requests.get(list("narasumber.pdf?kosong=1"), users.staff()))
                        .text())
                .contains("DAFTAR HADIR NARASUMBER", "Budi Contoh", "1.", "2.", "Halaman 1 dari 1");
    }

    @Test
    void theCommitteeWritesItself() {
        assertThat(requests.get(list("panitia"), users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Daftar Hadir Panitia",
                        "<div class=\"roster__line\">1.",
                        "<div class=\"roster__line roster__line--right\">2.",
                        "<div class=\"roster__line roster__line--right\">10.")
                .doesNotContain(">11<");
        assertThat(requests.get(list("panitia?kosong=20"), users.staff()))
                .bodyText()
                .contains(">20<");
    }

    @Test
    void guestsSignWhereTheyAreOnRecord() {
        guests.register(
                new RegisterGuest(
                        UUID.randomUUID(),
                        session,
                        pokja,
                        new GuestDetails("Fitri Contoh", "BRI", Element.OTHER),
                        null),
                users.account(Role.STAFF, Reach.CITY));
        guests.register(
                new RegisterGuest(UUID.randomUUID(), session, null, new GuestDetails("Gita Contoh", null, null), null),
                users.account(Role.STAFF, Reach.CITY));

        assertThat(requests.get(list("undangan"), users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Daftar Hadir Undangan", "Fitri Contoh", "Lainnya", "BRI", "Gita Contoh");
        assertThat(requests.get(list("undangan"), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Fitri Contoh")
                .doesNotContain("Gita Contoh");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(requests.get(list("narasumber"), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada yang tercatat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"narasumber", "panitia", "undangan"})
    void outOfReachIsNotFoundAndItCostsFewStatements(String list) {
        assertThat(requests.get(list(list), users.secretary(ELSEWHERE))).hasStatus(404);
        assertThat(requests.get(list(list + ".pdf"), users.secretary(ELSEWHERE)))
                .hasStatus(404);
        var staff = users.staff();
        assertThat(statements.during(() -> requests.get(list(list), staff))).hasSizeLessThanOrEqualTo(10);
    }

    private String list(String which) {
        return "/sesi/" + session + "/daftar-hadir-" + which;
    }
}
