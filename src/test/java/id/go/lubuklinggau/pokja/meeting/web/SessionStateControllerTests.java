package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SessionStateControllerTests {

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
    SessionService sessions;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
    }

    @Test
    void opensOnce() {
        var session = meetings.announcedSession(pokja);
        var page = page(session);

        assertThat(requests.post(opening(session), users.staff())).hasRedirectedUrl(page);
        assertThat(requests.get(page, users.staff())).bodyText().contains("Terbuka untuk diisi");
        assertThat(requests.post(opening(session), users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah tidak pada tahap itu");
        assertThat(state(session)).isEqualTo(SessionState.OPEN);
    }

    @Test
    void doesNotOpenBeforeItsMeetingIsAnnounced() {
        var session = meetings.session(meetings.meeting("Pertemuan Pokja"), pokja);

        assertThat(requests.post(opening(session), users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("Umumkan pertemuannya dahulu");
        assertThat(state(session)).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void onlyStaffLeadsIt() {
        var session = meetings.announcedSession(pokja);
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            assertThat(requests.post(opening(session), other)).hasStatus(403);
        }
        assertThat(state(session)).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void knowsNoOther() {
        for (var unknown : List.of(UUID.randomUUID().toString(), "bukan-id")) {
            assertThat(requests.post(opening(unknown), users.staff())).hasStatus(404);
        }
    }

    private static String opening(Object session) {
        return "/sesi/" + session + "/pembukaan";
    }

    private String page(UUID session) {
        return "/pertemuan/" + sessions.find(session, Reach.CITY).meetingId() + "/sesi/1";
    }

    private SessionState state(UUID session) {
        return sessions.find(session, Reach.CITY).state();
    }
}
