package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DelegateControllerTests {

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

        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Ahmad Contoh", "1 dari 5 kursi", "belum ada", "Tokoh Agama", "Isi 4 kursi lagi");
    }

    @Test
    void tellsTheInvitationAndMetersTheSeats() {
        meetings.delegate(session, pokja, "Ahmad Contoh", Element.LURAH);

        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains(
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "Hotel Amazing Riverside",
                        "5 orang",
                        "Terisi:",
                        "Kosong:",
                        "siapa saja")
                .containsPattern("(?s)1 dari 5 kursi.*belum ada:.*Tokoh Agama")
                .doesNotContain("/pesan");
    }

    @Test
    void whoSitsTwiceOnTheDayIsShownKindly() {
        var member = examples.member(pokja, "Dewi Contoh", "Ketua", Element.CADRE);
        var other = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        meetings.delegate(meetings.announcedSession(other), other, member);

        var asCandidate = requests.get(seats(), users.secretary(AIR_KUTI));
        assertThat(asCandidate)
                .bodyText()
                .contains("Hari itu juga tercatat sebagai utusan Pokja lain.", "Jadikan utusan")
                .doesNotContain("Majapahit");
        meetings.delegate(session, pokja, member);
        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Hari itu juga tercatat sebagai utusan Pokja lain.")
                .doesNotContain("Majapahit");
        assertThat(requests.get(seats(), users.fieldOfficer("16.73.01")))
                .bodyText()
                .contains("Hari itu juga utusan Pokja Majapahit, hari ke-1: Pertemuan Pokja");
    }

    /** Nobody in reach sees the other seat; nor is anything told of a meeting that is a draft. */
    @Test
    void whoSitsForAPokjaOutOfReachIsRefusedKindly() {
        var member = examples.member(pokja, "Dewi Contoh", "Ketua", Element.CADRE);
        var other = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        meetings.delegate(meetings.session(meetings.meeting("Masih draf"), other), other, member);
        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .doesNotContain("Hari itu juga", "Sudah tercatat");

        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja, other);
        meetings.delegate(session, other, member);
        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Dewi Contoh", "Sudah tercatat sebagai utusan Pokja lain di sesi ini.")
                .doesNotContain("Jadikan utusan", "Majapahit");
        var tap = Map.of("anggota", member.toString(), "id", UUID.randomUUID().toString(), "unsur", "PKK");
        assertThat(requests.post(seats(), users.secretary(AIR_KUTI), tap))
                .hasStatus(409)
                .bodyText()
                .contains("Orang ini sudah menjadi utusan di sesi ini.");
    }

    @Test
    void namesAMemberWithOneTap() {
        var member = examples.member(pokja, "Dewi Contoh", "Ketua", Element.CADRE);
        assertThat(requests.get(seats(), users.secretary(AIR_KUTI))).bodyText().contains("Dewi Contoh", "Ketua");

        var fields = Map.of(
                "anggota",
                member.toString(),
                "id",
                UUID.randomUUID().toString(),
                "unsur",
                "POKJA_MEMBER",
                "jabatan",
                "Ketua");
        assertThat(requests.post(seats(), users.secretary(AIR_KUTI), fields)).hasRedirectedUrl(seats());
        requests.post(seats(), users.secretary(AIR_KUTI), fields);

        assertThat(delegations.delegates(session, pokja)).singleElement().satisfies(delegate -> {
            assertThat(delegate.fullName()).isEqualTo("Dewi Contoh");
            assertThat(delegate.position()).isEqualTo("Ketua");
            assertThat(delegate.seat()).isEqualTo(1);
        });
    }

    @Test
    void namesSomebodyNew() {
        assertThat(requests.get(seats() + "/baru", users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Gelar depan");
        assertThat(requests.post(seats(), users.secretary(AIR_KUTI), person("Siti Aminah")))
                .hasRedirectedUrl(seats());

        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::fullName)
                .containsExactly("Hj. Siti Aminah, S.K.M., M.Kes.");
    }

    @Test
    void asksBeforeOnePersonIsRecordedTwice() {
        var known = examples.person("Siti Aminah", AIR_KUTI);
        var fields = new HashMap<>(person("Siti Aminnah"));

        assertThat(requests.post(seats(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Apakah orang yang sama?", known.toString(), "Siti Aminnah");
        assertThat(delegations.delegates(session, pokja)).isEmpty();

        fields.put("personId", known.toString());
        requests.post(seats(), users.staff(), fields);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::personId)
                .containsExactly(known);
    }

    @Test
    void whoHasASeatAlreadyIsToldAndTheAnswerCanBeChanged() {
        var known = examples.person("Siti Aminah", AIR_KUTI);
        var fields = new HashMap<>(person("Siti Aminah"));
        fields.put("personId", known.toString());
        requests.post(seats(), users.staff(), fields);

        fields.put("id", UUID.randomUUID().toString());
        assertThat(requests.post(seats(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("field__error", "sudah menjadi utusan", "Bukan, ini orang baru")
                .containsPattern("value=\"" + known + "\"[^>]*checked");

        fields.put("personId", fields.get("newPersonId"));
        assertThat(requests.post(seats(), users.staff(), fields)).hasRedirectedUrl(seats());
    }

    @Test
    void aMemberStandsForTheirOwnUnsurWhereItIsWishedFor() {
        examples.member(pokja, "Yusuf Contoh", "Anggota", Element.RELIGIOUS_LEADER);
        examples.member(pokja, "Dewi Contoh", "Anggota", Element.CADRE);

        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("value=\"RELIGIOUS_LEADER\"", "value=\"POKJA_MEMBER\"")
                .doesNotContain("value=\"CADRE\"");
    }

    @Test
    void refusesWhatIsMissingOrTooLongAndKeepsWhatWasTyped() {
        var fields = new HashMap<>(person("x".repeat(200)));
        fields.remove("sex");
        fields.put("position", "Ketua RT 03 <b>🙏</b>");

        assertThat(requests.post(seats(), users.staff(), fields))
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

        assertThat(requests.post(seats(), users.secretary(AIR_KUTI), person("Orang Keenam")))
                .hasStatus(422)
                .bodyText()
                .contains("Semua 5 kursi Pokja ini sudah terisi", "Orang Keenam");
        assertThat(delegations.delegates(session, pokja)).hasSize(5);
        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("5 dari 5 kursi")
                .doesNotContain("Tulis nama baru");
    }

    @Test
    void changesForWhomADelegateStands() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");
        var address = seats() + "/" + delegate;

        assertThat(requests.get(address + "/ubah", users.staff())).hasStatusOk();
        assertThat(requests.post(
                        address,
                        users.staff(),
                        Map.of("version", "0", "element", "YOUTH", "position", "Karang Taruna")))
                .hasRedirectedUrl(seats());
        assertThat(requests.post(
                        address, users.staff(), Map.of("version", "0", "element", "PKK", "position", "Terlambat")))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Terlambat", "name=\"version\" value=\"1\"");
        assertThat(requests.post(address, users.staff(), Map.of("version", "1", "position", "Tanpa unsur")))
                .hasStatus(422);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::element)
                .containsExactly(Element.YOUTH);
    }

    @Test
    void freesASeatOnceHoweverOftenItIsSent() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");

        for (var times = 0; times < 2; times++) {
            assertThat(requests.post(seats() + "/" + delegate + "/pembatalan", users.secretary(AIR_KUTI)))
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

        assertThat(requests.get(seats(), users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("sudah final")
                .doesNotContain("Batalkan");
        assertThat(requests.post(seats(), users.staff(), person("Terlambat Contoh")))
                .hasStatus(422);
        assertThat(requests.post(seats() + "/" + delegate + "/pembatalan", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah final");
    }

    @Test
    void leadersOnlyLook() {
        var delegate = seats() + "/" + meetings.delegate(session, pokja, "Ahmad Contoh");
        assertThat(requests.get(seats(), users.leader()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Tulis nama baru");
        assertThat(requests.get(seats() + "/baru", users.leader())).hasStatus(403);
        assertThat(requests.post(seats(), users.leader(), person("Siti Aminah")))
                .hasStatus(403);
        assertThat(requests.get(delegate + "/ubah", users.leader())).hasStatus(403);
        assertThat(requests.post(delegate, users.leader(), Map.of("version", "0", "element", "PKK")))
                .hasStatus(403);
        assertThat(requests.post(delegate + "/pembatalan", users.leader())).hasStatus(403);
    }

    @Test
    void namesNobodyOutOfReach() {
        var stranger = examples.person("Orang Lain", "16.73.02.1001");
        var fields =
                Map.of("anggota", stranger.toString(), "id", UUID.randomUUID().toString(), "unsur", "PKK");

        assertThat(requests.post(seats(), users.secretary(AIR_KUTI), fields)).hasStatus(404);
        assertThat(delegations.delegates(session, pokja)).isEmpty();
    }

    @Test
    void knowsNoOtherDelegate() {
        var unknown = seats() + "/" + UUID.randomUUID();

        assertThat(requests.get(unknown + "/ubah", users.staff())).hasStatus(404);
        assertThat(requests.post(unknown, users.staff(), Map.of("version", "0", "element", "PKK")))
                .hasStatus(404);
        assertThat(requests.post(
                        seats(),
                        users.staff(),
                        Map.of(
                                "anggota", UUID.randomUUID().toString(),
                                "id", UUID.randomUUID().toString(),
                                "unsur", "PKK")))
                .hasStatus(404);
    }

    @Test
    void outOfReachIsNotFound() {
        var delegate = meetings.delegate(session, pokja, "Ahmad Contoh");
        var stranger = users.secretary("16.73.02.1001");

        assertThat(requests.get(seats(), stranger)).hasStatus(404);
        assertThat(requests.get(seats() + "/baru", stranger)).hasStatus(404);
        assertThat(requests.post(seats(), stranger, person("Siti Aminah"))).hasStatus(404);
        assertThat(requests.get(seats() + "/" + delegate + "/ubah", stranger)).hasStatus(404);
        assertThat(requests.post(seats() + "/" + delegate, stranger, Map.of("version", "0", "element", "PKK")))
                .hasStatus(404);
        assertThat(requests.post(seats() + "/" + delegate + "/pembatalan", stranger))
                .hasStatus(404);
        assertThat(requests.get("/sesi/" + session + "/pokja/" + UUID.randomUUID() + "/utusan", users.staff()))
                .hasStatus(404);
        assertThat(delegations.delegates(session, pokja)).hasSize(1);
    }

    @Test
    void oneDelegateOrFiveCostTheSame() {
        var staff = users.staff();
        int few = statements.during(() -> requests.get(seats(), staff)).size();
        for (int seat = 1; seat <= 4; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcde".charAt(seat));
            examples.member(pokja, "Anggota Contoh " + "abcde".charAt(seat), "Anggota", Element.CADRE);
        }

        assertThat(statements.during(() -> requests.get(seats(), staff)))
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
}
