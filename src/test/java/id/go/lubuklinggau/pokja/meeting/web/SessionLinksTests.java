package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of a session lead to each other. */
@WebTest
class SessionLinksTests {

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
    AttendanceExamples sheets;

    UUID pokja;
    UUID session;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utusan", "kehadiran", "papan", "keputusan", "daftar-hadir", "rekap", "dokumen"})
    void eachNamesTheOneThatIsOpenAndLeadsToTheOthers(String here) {
        var page = links(here, users.staff());

        assertThat(page).contains(link(here) + " aria-current=\"page\"").containsOnlyOnce("aria-current=\"page\"");
        for (var other : List.of("utusan", "kehadiran", "papan", "daftar-hadir", "rekap", "dokumen")) {
            assertThat(page).contains(link(other));
        }
    }

    @Test
    void leadNobodyWhereTheDoorIsShut() {
        var delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        sheets.sheet(session, pokja, delegate)
                .collide(users.account(Role.STAFF, Reach.CITY), users.account(Role.SECRETARY, Reach.of(AIR_KUTI)));

        assertThat(links("kehadiran", users.staff())).contains(link("keputusan"), "Perlu diputuskan (1)");
        assertThat(links("kehadiran", users.secretary(AIR_KUTI)))
                .contains(link("dokumen"))
                .doesNotContain(link("papan"), link("keputusan"));
        assertThat(links("kehadiran", users.leader())).contains(link("papan"));
    }

    private String links(String page, RequestPostProcessor user) {
        var html = new String(
                requests.get("/sesi/" + session + "/" + page, user)
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        int start = html.indexOf("<nav class=\"tabs\"");
        return html.substring(start, html.indexOf("</nav>", start));
    }

    private String link(String page) {
        return "<a href=\"/sesi/" + session + "/" + page + "\"";
    }
}
