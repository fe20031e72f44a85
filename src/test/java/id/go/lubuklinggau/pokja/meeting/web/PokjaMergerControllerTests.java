package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class PokjaMergerControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MembershipService members;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    UUID ending;
    UUID target;

    @BeforeEach
    void twoPokja() {
        ending = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        target = examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        examples.member(ending, "Siti Contoh", "Ketua", Element.CADRE);
    }

    @Test
    void firstAsksWhichOneGoesOnAndThenWhoGoesOver() {
        users.account("sekretaris.airkuti", "Rina Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        examples.decree(target, "9/2021", LocalDate.of(2021, 1, 4));
        meetings.sessionWithin(EntryTimes.ALWAYS, LocalDate.now(clock).plusDays(5), ending, target);

        assertThat(requests.get(page(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"tujuan\"", "Pokja Majapahit", "value=\"" + target)
                .doesNotContain("value=\"" + ending);
        assertThat(requests.get(page() + "?tujuan=" + target, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Gabungkan ke Pokja Majapahit",
                        "Siti Contoh",
                        "9/2021",
                        "Rina Contoh",
                        "Undangan yang akan datang",
                        "/sesi/1");
    }

    @Test
    void mergesAndBothPagesTellOfIt() {
        var siti = members.members(ending).get(0).id();
        assertThat(send(Map.of(
                        "target",
                        target.toString(),
                        "lastDay",
                        "2021-06-30",
                        "version",
                        "0",
                        "going",
                        siti.toString())))
                .hasRedirectedUrl("/pokja/" + target);

        assertThat(requests.get("/pokja/" + target, users.staff()))
                .bodyText()
                .contains("Gabungan dari", "Pokja Air Kuti", "Siti Contoh", "sejak 1 Juli 2021");
        assertThat(requests.get("/pokja/" + ending, users.staff()))
                .bodyText()
                .contains("Digabung pada 30 Juni 2021 ke", "href=\"/pokja/" + target)
                .doesNotContain("/penggabungan");
        assertThat(requests.get("/pokja/" + ending, users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Digabung pada 30 Juni 2021 ke Pokja lain di luar wilayah Anda")
                .doesNotContain("Majapahit");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        assertThat(send(Map.of("target", target.toString(), "lastDay", "", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Hari terakhir harus diisi");
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(send(Map.of("target", target.toString(), "lastDay", tomorrow, "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + tomorrow, "tidak boleh setelah hari ini");
        assertThat(send(Map.of("target", target.toString(), "lastDay", "2021-06-30", "version", "7")))
                .hasStatus(409);
        assertThat(send(Map.of("target", ending.toString(), "lastDay", "2021-06-30", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih Pokja lain");
        assertThat(send(Map.of("target", "", "lastDay", "2021-06-30", "version", "0")))
                .hasStatus(422);

        var session =
                meetings.sessionWithin(EntryTimes.ALWAYS, LocalDate.now(clock).plusDays(5), ending, target);
        meetings.delegate(session, ending, "Dewi Contoh");
        assertThat(send(Map.of("target", target.toString(), "lastDay", "2021-06-30", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah punya utusan atau tamu di sesi");
    }

    @Test
    void isForStaffAndKnowsNoOther() {
        for (var who : new RequestPostProcessor[] {
            users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"), users.leader(), users.admin()
        }) {
            assertThat(requests.get(page(), who)).hasStatus(403);
            assertThat(requests.post(page(), who, Map.of("target", target.toString())))
                    .hasStatus(403);
        }
        assertThat(requests.get("/pokja/" + UUID.randomUUID() + "/penggabungan", users.staff()))
                .hasStatus(404);
        assertThat(requests.get(page() + "?tujuan=" + UUID.randomUUID(), users.staff()))
                .hasStatus(404);
        assertThat(send(Map.of("target", UUID.randomUUID().toString(), "lastDay", "2021-06-30", "version", "0")))
                .hasStatus(404);
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForManyMembers() {
        int few = count();
        for (int number = 0; number < 30; number++) {
            examples.member(ending, "Contoh Nomor " + number, "Anggota", Element.CADRE);
        }
        assertThat(count()).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void theClosurePageTellsOfComingInvitations() {
        meetings.sessionWithin(EntryTimes.ALWAYS, LocalDate.now(clock).plusDays(5), ending, target);
        assertThat(requests.get("/pokja/" + ending + "/penutupan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Undangan yang akan datang");
        assertThat(requests.get("/pokja/" + target + "/penutupan", users.secretary(MAJAPAHIT)))
                .hasStatus(403);
    }

    private int count() {
        var staff = users.staff();
        return statements
                .during(() -> assertThat(requests.get(page() + "?tujuan=" + target, staff))
                        .hasStatusOk())
                .size();
    }

    private String page() {
        return "/pokja/" + ending + "/penggabungan";
    }

    private MvcTestResult send(Map<String, String> fields) {
        return requests.post(page(), users.staff(), fields);
    }
}
