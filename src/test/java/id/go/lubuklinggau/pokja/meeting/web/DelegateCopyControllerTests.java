package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.meeting.CopiedDelegates;
import id.go.lubuklinggau.pokja.meeting.CopiedDelegates.LeftOut;
import id.go.lubuklinggau.pokja.meeting.CopyFitness;
import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.DispatcherServlet;

@WebTest
class DelegateCopyControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    MockMvcTester mvc;

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

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID before;
    UUID session;
    UUID dewi;
    UUID ahmad;

    /** Dewi and Ahmad were sent the day before, and are still members. */
    @BeforeEach
    void aSessionAfterAnother() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        before = meetings.announcedSession(pokja);
        dewi = examples.member(pokja, "Dewi Contoh", "Ketua", Element.CADRE);
        ahmad = examples.member(pokja, "Ahmad Contoh", "Bendahara", Element.NEIGHBOURHOOD);
        meetings.delegate(before, pokja, dewi);
        meetings.delegate(before, pokja, ahmad);
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
    }

    @Test
    void showsWhomItWouldCopyAllTicked() {
        assertThat(requests.get(seats(), secretary())).bodyText().contains("Salin utusan 14 Juni 2021");

        assertThat(requests.get(copy(), secretary()))
                .hasStatusOk()
                .bodyText()
                .contains("Dari Senin, 14 Juni 2021: Pertemuan Pokja, hari ke-1", "5 kursi kosong")
                .containsPattern("value=\"" + dewi + "\" checked")
                .containsPattern("value=\"" + ahmad + "\" checked")
                .doesNotContain("Tidak dapat disalin");
    }

    @Test
    void copiesWhomIsTickedOnceHoweverOftenItIsSent() {
        assertThat(copied(post(secretary(), dewi)))
                .isEqualTo(new CopiedDelegates(
                        List.of("Dewi Contoh"), List.of(new LeftOut("Ahmad Contoh", CopyFitness.NOT_CHOSEN))));
        assertThat(copied(post(secretary(), dewi)))
                .isEqualTo(new CopiedDelegates(
                        List.of(),
                        List.of(
                                new LeftOut("Dewi Contoh", CopyFitness.SEATED),
                                new LeftOut("Ahmad Contoh", CopyFitness.NOT_CHOSEN))));

        assertThat(delegations.delegates(session, pokja)).singleElement().satisfies(delegate -> {
            assertThat(delegate.personId()).isEqualTo(dewi);
            assertThat(delegate.element()).isEqualTo(Element.POKJA_MEMBER);
            assertThat(delegate.position()).isEqualTo("Ketua");
        });
    }

    @Test
    void saysInWordsWhomItHasCopiedAndWhomNot() {
        var page = mvc.get()
                .uri(URI.create(seats()))
                .with(secretary())
                .requestAttr(
                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                        Map.of(
                                "copied",
                                new CopiedDelegates(
                                        List.of("Dewi Contoh", "Siti Contoh, S.Pd."),
                                        List.of(
                                                new LeftOut("Ahmad Contoh", CopyFitness.NO_MEMBER),
                                                new LeftOut(null, CopyFitness.HIDDEN)))));

        assertThat(page)
                .bodyText()
                .contains(
                        "2 utusan disalin: Dewi Contoh; Siti Contoh, S.Pd.",
                        "Ahmad Contoh",
                        "bukan anggota Pokja pada tanggal pertemuan ini",
                        "Seseorang",
                        "datanya dibatasi atau dihapus");
    }

    @Test
    void leavesOutWhoCannotBeSentAgain() {
        var former = examples.member(pokja, "Budi Contoh", "Anggota", Element.CADRE);
        var restricted = examples.member(pokja, "Rahasia Contoh", "Anggota", Element.CADRE);
        var recordedElsewhere = examples.member(pokja, "Eka Contoh", "Anggota", Element.CADRE);
        Stream.of(former, restricted, recordedElsewhere).forEach(person -> meetings.delegate(before, pokja, person));
        meetings.delegate(session, pokja, ahmad);
        update("update membership set last_day = date '2021-06-14' where person_id = ?", former);
        update("update person set restricted_at = now(), restriction_reason = 'x' where id = ?", restricted);
        update("update person set kelurahan_code = '" + MAJAPAHIT + "' where id = ?", recordedElsewhere);

        assertThat(requests.get(copy(), secretary()))
                .bodyText()
                .contains(
                        "Tidak dapat disalin",
                        "sudah menjadi utusan di sesi ini",
                        "bukan anggota Pokja",
                        "datanya dibatasi atau dihapus",
                        "tercatat di kelurahan lain")
                .doesNotContain("Rahasia Contoh", "value=\"" + former, "value=\"" + recordedElsewhere);
        assertThat(copied(post(secretary(), dewi, ahmad, former, restricted, recordedElsewhere)))
                .isEqualTo(new CopiedDelegates(
                        List.of("Dewi Contoh"),
                        List.of(
                                new LeftOut("Ahmad Contoh", CopyFitness.SEATED),
                                new LeftOut("Budi Contoh", CopyFitness.NO_MEMBER),
                                new LeftOut(null, CopyFitness.HIDDEN),
                                new LeftOut("Eka Contoh", CopyFitness.OUT_OF_REACH))));
        assertThat(copied(post(users.staff(), recordedElsewhere)).names()).containsExactly("Eka Contoh");
    }

    @Test
    void ticksAndTakesNoMoreThanThereAreSeats() {
        for (int seat = 1; seat <= 4; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcd".charAt(seat - 1));
        }
        assertThat(requests.get(copy(), secretary()))
                .bodyText()
                .contains("1 kursi kosong")
                .containsPattern("value=\"" + dewi + "\" checked")
                .doesNotContainPattern("value=\"" + ahmad + "\" checked");

        assertThat(post(secretary(), dewi, ahmad))
                .hasStatus(422)
                .bodyText()
                .contains("Hanya 1 kursi yang kosong.")
                .containsPattern("value=\"" + ahmad + "\" checked");
        assertThat(delegations.delegates(session, pokja)).hasSize(4);
    }

    @Test
    void copiesNobodyForNothingOrForStrangers() {
        assertThat(post(secretary())).hasStatus(422).bodyText().contains("Centang paling sedikit satu orang.");
        var stranger = examples.member(pokja, "Orang Lain", "Anggota", Element.CADRE);
        assertThat(copied(post(secretary(), stranger)).names()).isEmpty();
        assertThat(delegations.delegates(session, pokja)).isEmpty();
    }

    @Test
    void takesTheLastSessionBeforeOfWhateverMeeting() {
        var older = meetings.sessionOn(MeetingExamples.DAY.minusDays(9), pokja);
        var later = meetings.sessionOn(MeetingExamples.DAY.plusDays(9), pokja);
        meetings.delegate(older, pokja, examples.member(pokja, "Lama Contoh", "Anggota", Element.CADRE));
        meetings.delegate(later, pokja, examples.member(pokja, "Nanti Contoh", "Anggota", Element.CADRE));
        meetings.sessionOn(MeetingExamples.DAY.minusDays(1), pokja); // nobody was sent there

        assertThat(requests.get(copy(), secretary()))
                .bodyText()
                .contains("Dewi Contoh")
                .doesNotContain("Lama Contoh", "Nanti Contoh");
        session = before;
        assertThat(requests.get(copy(), secretary())).bodyText().contains("Lama Contoh");
        session = older;
        assertThat(requests.get(copy(), secretary())).bodyText().contains("Belum ada pertemuan sebelumnya");
        assertThat(requests.get(seats(), secretary())).bodyText().doesNotContain("/salinan");
    }

    /** What is not announced is not known yet. */
    @Test
    void aDraftIsNoSessionBeforeForTheSecretary() {
        meetings.delegate(session, pokja, examples.member(pokja, "Draf Contoh", "Anggota", Element.CADRE));
        update(
                "update meeting set title = 'Masih draf', state = 'DRAFT' "
                        + "where id = (select meeting_id from session where id = ?)",
                session);
        session = meetings.sessionOn(MeetingExamples.DAY.plusDays(2), pokja);

        assertThat(requests.get(copy(), secretary()))
                .bodyText()
                .contains("Dewi Contoh")
                .doesNotContain("Draf Contoh", "Masih draf");
        assertThat(requests.get(copy(), users.staff())).bodyText().contains("Draf Contoh", "Masih draf");
    }

    @Test
    void whoSitsElsewhereOnTheDayIsShown() {
        var other = examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        meetings.delegate(meetings.sessionOn(MeetingExamples.DAY.plusDays(1), other), other, dewi);

        assertThat(requests.get(copy(), secretary()))
                .bodyText()
                .contains("Hari itu juga tercatat sebagai utusan Pokja lain.")
                .containsPattern("value=\"" + dewi + "\" checked")
                .doesNotContain("Majapahit");
    }

    @Test
    void whoSitsForAnotherPokjaOfTheSessionIsLeftOut() {
        var other = examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        session = meetings.sessionOn(MeetingExamples.DAY.plusDays(2), pokja, other);
        meetings.delegate(session, other, dewi);

        assertThat(copied(post(secretary(), dewi, ahmad)))
                .isEqualTo(new CopiedDelegates(
                        List.of("Ahmad Contoh"), List.of(new LeftOut("Dewi Contoh", CopyFitness.SEATED))));
    }

    @Test
    void aFinalSessionStaysAsItWas() {
        meetings.makeFinal(session);

        assertThat(post(secretary(), dewi)).hasStatus(422).bodyText().contains("sudah final");
        assertThat(delegations.delegates(session, pokja)).isEmpty();
    }

    @Test
    void isForWhoeverFillsSeatsInReach() {
        var stranger = users.secretary(MAJAPAHIT);
        assertThat(requests.get(copy(), stranger)).hasStatus(404);
        assertThat(post(stranger, dewi)).hasStatus(404);
        for (var role : List.of(users.leader(), users.admin())) {
            assertThat(requests.get(copy(), role)).hasStatus(403);
            assertThat(post(role, dewi)).hasStatus(403);
        }
        assertThat(requests.get("/sesi/" + session + "/pokja/" + UUID.randomUUID() + "/utusan/salinan", users.staff()))
                .hasStatus(404);
        assertThat(delegations.delegates(session, pokja)).isEmpty();
    }

    @Test
    void oneOrFiveCostTheSame() {
        var staff = users.staff();
        int shown = statements.during(() -> requests.get(copy(), staff)).size();
        int copied = statements.during(() -> post(staff, dewi)).size();
        var all = new ArrayList<>(List.of(dewi, ahmad));
        for (int seat = 3; seat <= 5; seat++) {
            var person = examples.member(pokja, "Utusan Contoh " + "abcde".charAt(seat - 1), "Anggota", Element.CADRE);
            meetings.delegate(before, pokja, person);
            all.add(person);
        }
        session = meetings.sessionOn(MeetingExamples.DAY.plusDays(3), pokja);
        owner.sql("delete from delegate where session_id <> ?").param(before).update();

        assertThat(statements.during(() -> requests.get(copy(), staff)))
                .hasSize(shown)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> post(staff, all.toArray(UUID[]::new))))
                .hasSize(copied);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::personId)
                .containsExactlyElementsOf(all);
    }

    private static CopiedDelegates copied(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return (CopiedDelegates) answer.getMvcResult().getFlashMap().get("copied");
    }

    private MvcTestResult post(RequestPostProcessor who, UUID... people) {
        return mvc.post()
                .uri(URI.create(copy()))
                .param("people", Stream.of(people).map(UUID::toString).toArray(String[]::new))
                .with(who)
                .with(csrf())
                .exchange();
    }

    private void update(String sql, UUID id) {
        owner.sql(sql).param(id).update();
    }

    private RequestPostProcessor secretary() {
        return users.secretary(AIR_KUTI);
    }

    private String seats() {
        return "/sesi/" + session + "/pokja/" + pokja + "/utusan";
    }

    private String copy() {
        return seats() + "/salinan";
    }
}
