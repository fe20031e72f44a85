package id.go.lubuklinggau.pokja.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@DatabaseTest
class WatchServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    WatchService watch;

    @Autowired
    PokjaExamples examples;

    @Autowired
    AccountService accounts;

    @Autowired
    TestUsers users;

    @Autowired
    Clock clock;

    UUID airKuti;
    LocalDate today;

    @BeforeEach
    void aPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        today = LocalDate.now(clock);
    }

    @Test
    void aPokjaWithoutADecreeIsFound() {
        assertThat(found(Concern.NO_DECREE))
                .singleElement()
                .extracting(Finding::day)
                .isNull();

        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4));
        assertThat(found(Concern.NO_DECREE)).isEmpty();
    }

    @Test
    void aDecreeThatEndedYesterdayLeavesTheWithoutOneAndThatOfTodayDoesNot() {
        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4), today);
        assertThat(found(Concern.NO_DECREE)).isEmpty();
        assertThat(found(Concern.DECREE_ENDING)).extracting(Finding::day).containsExactly(today);

        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        examples.decree(kayuAra, "2/2021", LocalDate.of(2021, 1, 4), today.minusDays(1));
        assertThat(found(Concern.NO_DECREE))
                .extracting(Finding::pokjaName, Finding::subject, Finding::day)
                .containsExactly(tuple("Pokja Kayu Ara", "2/2021", today.minusDays(1)));
    }

    @Test
    void aDecreeIsWatchedNinetyDaysBeforeItsEnd() {
        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4), today.plusDays(91));
        assertThat(found(Concern.DECREE_ENDING)).isEmpty();

        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        examples.decree(kayuAra, "2/2021", LocalDate.of(2021, 1, 4), today.plusDays(90));
        assertThat(found(Concern.DECREE_ENDING)).extracting(Finding::pokjaId).containsExactly(kayuAra);
    }

    @Test
    void aDecreeThatAnotherFollowsAtOnceIsNotWatched() {
        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4), today.plusDays(30));
        examples.decree(airKuti, "2/2021", today.plusDays(40));
        assertThat(found(Concern.DECREE_ENDING)).extracting(Finding::subject).containsExactly("1/2021");

        examples.decree(airKuti, "3/2021", today.plusDays(31), today.plusDays(39));
        assertThat(found(Concern.DECREE_ENDING)).isEmpty();
    }

    @Test
    void neededSeatsAreWatchedOnceThereAreMembers() {
        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4));
        assertThat(found(Concern.SEAT_VACANT)).isEmpty();
        assertThat(found(Concern.NO_MEMBERS)).hasSize(1);

        examples.member(airKuti, "Siti Contoh", "ketua", Element.CADRE);
        examples.memberUntil(airKuti, "Budi Contoh", "Sekretaris", today.minusDays(1));
        examples.memberUntil(airKuti, "Dewi Contoh", "Bendahara", today);
        assertThat(found(Concern.NO_MEMBERS)).isEmpty();
        assertThat(found(Concern.SEAT_VACANT))
                .hasSize(3 + 8)
                .filteredOn(finding -> finding.detail() == null)
                .extracting(Finding::subject, Finding::day)
                .containsExactlyInAnyOrder(
                        tuple("Pelindung/Penanggung Jawab", null),
                        tuple("Penasehat", null),
                        tuple("Sekretaris", today));
        assertThat(found(Concern.TERM_ENDED)).isEmpty(); // it is told of as an empty seat
    }

    @Test
    void aTermIsWatchedNinetyDaysBeforeItsEnd() {
        examples.memberUntil(airKuti, "Siti Contoh", "Wakil Ketua", today.plusDays(91));
        examples.memberUntil(airKuti, "Budi Contoh", "Anggota", today.plusDays(90));
        examples.memberUntil(airKuti, "Dewi Contoh", "Anggota", today);
        assertThat(found(Concern.TERM_ENDING))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("Budi Contoh", "Dewi Contoh");
    }

    @Test
    void aTermThatHasEndedIsWatchedUntilSomebodyFollows() {
        examples.memberUntil(airKuti, "Budi Contoh", "Wakil Ketua", today.minusDays(1));
        assertThat(found(Concern.TERM_ENDED)).extracting(Finding::subject).containsExactly("Budi Contoh");

        examples.member(airKuti, "Siti Contoh", "wakil ketua", Element.CADRE);
        assertThat(found(Concern.TERM_ENDED)).isEmpty();
    }

    @Test
    void whomANewDecreeDidNotNameAgainHasGoneForGood() {
        examples.memberUntil(airKuti, "Budi Contoh", "Wakil Ketua", today.minusDays(11));
        examples.decree(airKuti, "2/2021", today.minusDays(10));
        assertThat(found(Concern.TERM_ENDED)).isEmpty();

        examples.memberUntil(airKuti, "Dewi Contoh", "Humas", today.minusDays(10));
        assertThat(found(Concern.TERM_ENDED)).extracting(Finding::subject).containsExactly("Dewi Contoh");
    }

    @Test
    void anOpenAccountOfASecretaryIsWanted() {
        examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI));
        var secretary = users.account(Role.SECRETARY, Reach.of(KAYU_ARA));
        assertThat(found(Concern.NO_SECRETARY)).extracting(Finding::pokjaName).containsExactly("Pokja Air Kuti");

        accounts.close(
                secretary.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());
        assertThat(found(Concern.NO_SECRETARY)).hasSize(2);
    }

    @Test
    void eachUnsurIsWantedThatSaysWhomSomebodyStandsFor() {
        examples.member(airKuti, "Siti Contoh", "Anggota", Element.RELIGIOUS_LEADER);
        examples.memberUntil(airKuti, "Budi Contoh", "Anggota", today.minusDays(1)); // CADRE

        assertThat(found(Concern.ELEMENT_MISSING))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(
                        "LURAH",
                        "VILLAGE_OFFICE",
                        "COMMUNITY_LEADER",
                        "CUSTOMARY_LEADER",
                        "PKK",
                        "CADRE",
                        "NEIGHBOURHOOD",
                        "YOUTH");
    }

    @Test
    void aClosedPokjaLacksNothing() {
        examples.decree(airKuti, "1/2021", LocalDate.of(2021, 1, 4), today.plusDays(3));
        examples.memberUntil(airKuti, "Siti Contoh", "Humas", today.minusDays(3));
        assertThat(all(Reach.CITY)).isNotEmpty();

        examples.close(airKuti, today);
        assertThat(all(Reach.CITY)).isEmpty();
        assertThat(watch.counts(Reach.CITY).total()).isZero();
    }

    @Test
    void onlyWhatIsInReachIsFound() {
        examples.pokja(KAYU_ARA, "Pokja Kayu Ara");

        assertThat(all(Reach.of(AIR_KUTI))).extracting(Finding::pokjaName).containsOnly("Pokja Air Kuti");
        assertThat(watch.counts(Reach.of(AIR_KUTI)).in("16.73.02")).isZero();
    }

    @Test
    void theCountsAreThoseOfTheList() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        examples.decree(kayuAra, "1/2021", LocalDate.of(2021, 1, 4));
        examples.member(kayuAra, "Siti Contoh", "Ketua", Element.CADRE);

        var counts = watch.counts(Reach.CITY);
        assertThat(counts.total()).isEqualTo(all(Reach.CITY).size());
        for (var concern : Concern.values()) {
            assertThat(counts.of(concern))
                    .as(concern.name())
                    .isEqualTo(found(concern).size());
        }
        var pages = watch.list(new WatchFilter(null, null), Reach.CITY, PageRequest.of(0, 1));
        assertThat(pages.getTotalElements()).isEqualTo(2);
        assertThat(pages.getContent())
                .singleElement()
                .extracting(WatchedPokja::name)
                .isEqualTo("Pokja Air Kuti");
    }

    private List<Finding> found(Concern concern) {
        return watch.list(new WatchFilter(concern, null), Reach.CITY, PageRequest.of(0, 120)).stream()
                .flatMap(pokja -> pokja.findings().stream())
                .toList();
    }

    private List<Finding> all(Reach reach) {
        return watch.list(new WatchFilter(null, null), reach, PageRequest.of(0, 120)).stream()
                .flatMap(pokja -> pokja.findings().stream())
                .toList();
    }
}
