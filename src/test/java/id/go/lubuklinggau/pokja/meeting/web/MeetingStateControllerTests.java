package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class MeetingStateControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final List<String> STEPS = List.of("/pengumuman", "/pelaksanaan", "/penutupan");

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService service;

    @Autowired
    SessionService sessions;

    @Test
    void goesThroughItsStatesOneByOne() {
        var id = meetings.meeting("Pertemuan Pokja");
        var session = meetings.session(id, examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        var page = "/pertemuan/" + id;

        assertThat(requests.post(page + "/pelaksanaan", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah tidak pada tahap itu");
        assertThat(requests.post(page + "/pengumuman", users.staff())).hasRedirectedUrl(page);
        assertThat(state(id)).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(requests.post(page + "/pengumuman", users.staff())).hasStatus(409);
        assertThat(requests.post(page + "/pelaksanaan", users.staff())).hasRedirectedUrl(page);
        assertThat(state(id)).isEqualTo(MeetingState.HELD);
        assertThat(requests.post(page + "/penutupan", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("1 sesi yang belum final");
        sessions.openForEntry(session);
        sessions.makeFinal(session);
        assertThat(requests.post(page + "/penutupan", users.staff())).hasRedirectedUrl(page);
        assertThat(state(id)).isEqualTo(MeetingState.CLOSED);
        for (var step : STEPS) {
            assertThat(requests.post(page + step, users.staff())).hasStatus(409);
        }
    }

    @Test
    void isNotAnnouncedWithoutASession() {
        var id = meetings.meeting("Pertemuan Pokja");

        assertThat(requests.post("/pertemuan/" + id + "/pengumuman", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("belum punya sesi");
        assertThat(state(id)).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    void onlyStaffLeadsIt() {
        var id = meetings.meeting("Pertemuan Pokja");
        meetings.session(id, examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            for (var step : STEPS) {
                assertThat(requests.post("/pertemuan/" + id + step, other)).hasStatus(403);
            }
        }
        assertThat(state(id)).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    void knowsNoOther() {
        for (var step : STEPS) {
            assertThat(requests.post("/pertemuan/" + UUID.randomUUID() + step, users.staff()))
                    .hasStatus(404);
            assertThat(requests.post("/pertemuan/bukan-id" + step, users.staff()))
                    .hasStatus(404);
        }
    }

    private MeetingState state(UUID id) {
        return service.find(id, Reach.CITY).state();
    }
}
