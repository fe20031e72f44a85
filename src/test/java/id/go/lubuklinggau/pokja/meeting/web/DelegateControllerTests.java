package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class DelegateControllerTests {

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
    DelegationService delegations;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID session;

    @BeforeEach
    void anAnnouncedSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.announcedSession(pokja);
    }

    @Test
    void saysWhatIsMissing() {
        meetings.delegate(session, pokja, "Ahmad Contoh", Element.LURAH);

        assertThat(mvc.get().uri(seats()).with(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Ahmad Contoh", "1 dari 5 kursi", "belum ada", "Tokoh Agama", "Isi 4 kursi lagi");
    }

    @Test
    void namesAMemberWithOneTap() {
        var member = examples.member(pokja, "Dewi Contoh", "Ketua", Element.CADRE);
        assertThat(mvc.get().uri(seats()).with(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Dewi Contoh", "Ketua");

        var fields = Map.of(
                "anggota",
                member.toString(),
                "id",
                UUID.randomUUID().toString(),
                "unsur",
                "POKJA_MEMBER",
                "jabatan",
                "Ketua");
        assertThat(post(seats(), users.secretary(AIR_KUTI), fields)).hasRedirectedUrl(seats());
        post(seats(), users.secretary(AIR_KUTI), fields);

        assertThat(delegations.delegates(session, pokja)).singleElement().satisfies(delegate -> {
            assertThat(delegate.fullName()).isEqualTo("Dewi Contoh");
            assertThat(delegate.position()).isEqualTo("Ketua");
            assertThat(delegate.seat()).isEqualTo(1);
        });
    }

    @Test
    void namesSomebodyNew() {
        assertThat(mvc.get().uri(seats() + "/baru").with(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Gelar depan");
        assertThat(post(seats(), users.secretary(AIR_KUTI), person("Siti Aminah")))
                .hasRedirectedUrl(seats());

        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::fullName)
                .containsExactly("Hj. Siti Aminah, S.K.M., M.Kes.");
    }

    @Test
    void asksBeforeOnePersonIsRecordedTwice() {
        var known = examples.person("Siti Aminah", AIR_KUTI);
        var fields = new HashMap<>(person("Siti Aminnah"));

        assertThat(post(seats(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Apakah orang yang sama?", known.toString(), "Siti Aminnah");
        assertThat(delegations.delegates(session, pokja)).isEmpty();

        fields.put("personId", known.toString());
        post(seats(), users.staff(), fields);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::personId)
                .containsExactly(known);
    }

    @Test
    void refusesWhatIsMissingOrTooLongAndKeepsWhatWasTyped() {
        var fields = new HashMap<>(person("x".repeat(200)));
        fields.remove("sex");
        fields.put("position", "Ketua RT 03 <b>🙏</b>");

        assertThat(post(seats(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Isi paling banyak 120 karakter.",
                        "Pilih laki-laki atau perempuan.",
                        "x".repeat(200),
                        "Ketua RT 03 &lt;b&gt;🙏&lt;/b&gt;");
    }

    @Test
    void refusesASixth() {
        for (int seat = 1; seat <= 5; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcde".charAt(seat - 1));
        }

        assertThat(post(seats(), users.secretary(AIR_KUTI), person("Orang Keenam")))
                .hasStatus(422)
                .bodyText()
                .contains("Semua 5 kursi Pokja ini sudah terisi", "Orang Keenam");
        assertThat(delegations.delegates(session, pokja)).hasSize(5);
        assertThat(mvc.get().uri(seats()).with(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("5 dari 5 kursi")
                .doesNotContain("Tulis nama baru");
    }

    @Test
    void changesForWhomADelegateStands() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");
        var address = seats() + "/" + delegate;

        assertThat(mvc.get().uri(address + "/ubah").with(users.staff())).hasStatusOk();
        assertThat(post(
                        address,
                        users.staff(),
                        Map.of("version", "0", "element", "YOUTH", "position", "Karang Taruna")))
                .hasRedirectedUrl(seats());
        assertThat(post(address, users.staff(), Map.of("version", "0", "element", "PKK", "position", "Terlambat")))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Terlambat", "name=\"version\" value=\"1\"");
        assertThat(post(address, users.staff(), Map.of("version", "1", "position", "Tanpa unsur")))
                .hasStatus(422);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::element)
                .containsExactly(Element.YOUTH);
    }

    @Test
    void freesASeatOnceHoweverOftenItIsSent() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");

        for (var times = 0; times < 2; times++) {
            assertThat(post(seats() + "/" + delegate + "/pembatalan", users.secretary(AIR_KUTI), Map.of()))
                    .hasRedirectedUrl(seats());
            assertThat(delegations.delegates(session, pokja)).isEmpty();
        }
    }

    @Test
    void aFinalSessionStaysAsItWas() {
        var open = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        var delegate = meetings.delegate(open, pokja, "Ahmad Contoh");
        meetings.makeFinal(open);
        session = open;

        assertThat(mvc.get().uri(seats()).with(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("sudah final")
                .doesNotContain("Batalkan");
        assertThat(post(seats(), users.staff(), person("Terlambat Contoh"))).hasStatus(422);
        assertThat(post(seats() + "/" + delegate + "/pembatalan", users.staff(), Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah final");
    }

    @Test
    void leadersOnlyLook() {
        assertThat(mvc.get().uri(seats()).with(users.leader()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Tulis nama baru");
        assertThat(mvc.get().uri(seats() + "/baru").with(users.leader())).hasStatus(403);
        assertThat(post(seats(), users.leader(), person("Siti Aminah"))).hasStatus(403);
    }

    @Test
    void outOfReachIsNotFound() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");
        var stranger = users.secretary("16.73.02.1001");

        assertThat(mvc.get().uri(seats()).with(stranger)).hasStatus(404);
        assertThat(mvc.get().uri(seats() + "/baru").with(stranger)).hasStatus(404);
        assertThat(post(seats(), stranger, person("Siti Aminah"))).hasStatus(404);
        assertThat(mvc.get().uri(seats() + "/" + delegate + "/ubah").with(stranger))
                .hasStatus(404);
        assertThat(post(seats() + "/" + delegate, stranger, Map.of("version", "0", "element", "PKK")))
                .hasStatus(404);
        assertThat(post(seats() + "/" + delegate + "/pembatalan", stranger, Map.of()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/sesi/{s}/pokja/{p}/utusan", session, UUID.randomUUID())
                        .with(users.staff()))
                .hasStatus(404);
        assertThat(delegations.delegates(session, pokja)).hasSize(1);
    }

    @Test
    void oneDelegateOrFiveCostTheSame() {
        var staff = users.staff();
        int few = statements
                .during(() -> mvc.get().uri(seats()).with(staff).exchange())
                .size();
        for (int seat = 1; seat <= 4; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcde".charAt(seat));
            examples.member(pokja, "Anggota Contoh " + "abcde".charAt(seat), "Anggota", Element.CADRE);
        }

        assertThat(statements.during(() -> mvc.get().uri(seats()).with(staff).exchange()))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private static Map<String, String> person(String name) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "newPersonId", UUID.randomUUID().toString(),
                "titleBefore", "Hj.",
                "name", name,
                "titlesAfter", "S.K.M., M.Kes.",
                "sex", "P",
                "element", "RELIGIOUS_LEADER");
    }

    private String seats() {
        return "/sesi/" + session + "/pokja/" + pokja + "/utusan";
    }

    private MvcTestResult post(String address, RequestPostProcessor user, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(user).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
