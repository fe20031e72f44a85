package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DecreeServiceTests {

    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    DecreeService decrees;

    @Autowired
    PokjaService groups;

    @Autowired
    PokjaExamples examples;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
    }

    @Test
    void aNewOneEndsTheOneBeforeOnTheDayBefore() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        var second = examples.decree(pokja, "2/2023", JULY);

        assertThat(find(first)).satisfies(ended -> {
            assertThat(ended.lastDay()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(ended.validTo()).isNull();
            assertThat(ended.nextNumber()).isEqualTo("2/2023");
            assertThat(ended.state()).isEqualTo(DecreeState.ENDED);
        });
        assertThat(find(second).state()).isEqualTo(DecreeState.IN_FORCE);
        assertThat(inForceOn(JULY.minusDays(1))).isEqualTo("1/2021");
        assertThat(inForceOn(JULY)).isEqualTo("2/2023");
        assertThat(decrees.inForceOn(pokja, JANUARY.minusDays(1))).isEmpty();
    }

    @Test
    void oneThatIsFoundLaterEndsBeforeTheNextAndEndsNothing() {
        examples.decree(pokja, "2/2023", JULY);
        var older = examples.decree(pokja, "1/2021", JANUARY);

        assertThat(find(older).lastDay()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(inForceOn(JULY)).isEqualTo("2/2023");
    }

    @Test
    void oneThatEndsByItselfIsNotMadeLonger() {
        record("1/2021", JANUARY, LocalDate.of(2021, 12, 31));
        examples.decree(pokja, "2/2023", JULY);

        assertThat(inForceOn(LocalDate.of(2021, 12, 31))).isEqualTo("1/2021");
        assertThat(decrees.inForceOn(pokja, LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void theOneBeforeMovesWithTheFirstDayOfTheNext() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        var second = examples.decree(pokja, "2/2023", JULY);

        decrees.change(
                second,
                find(second).version(),
                PokjaExamples.plan("2/2023", JULY.plusDays(14), null),
                pokja,
                Reach.CITY);

        assertThat(find(first).lastDay()).isEqualTo(JULY.plusDays(13));
    }

    @Test
    void aDraftIsInForceOnNoDayAndEndsNothing() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        var draft = UUID.randomUUID();
        decrees.record(
                draft,
                pokja,
                new DecreePlan(true, null, null, "Lurah", null, "Tentang", DecreePattern.OWN, JULY, null),
                Reach.CITY);

        assertThat(find(draft).state()).isEqualTo(DecreeState.DRAFT);
        assertThat(find(first).lastDay()).isNull();
        assertThat(inForceOn(JULY)).isEqualTo("1/2021");
        assertThat(decrees.list(pokja)).extracting(DecreeRow::isDraft).containsExactly(true, false);
    }

    @Test
    void aRevokedOneIsVoidFromThatDayOnAndDoesNotBringBackTheOneBefore() {
        examples.decree(pokja, "1/2021", JANUARY);
        var second = examples.decree(pokja, "2/2023", JULY);
        decrees.revoke(second, find(second).version(), JULY.plusDays(10), "SK 3/2023", pokja, Reach.CITY);

        assertThat(inForceOn(JULY.plusDays(9))).isEqualTo("2/2023");
        assertThat(decrees.inForceOn(pokja, JULY.plusDays(10))).isEmpty();
        assertThat(find(second).state()).isEqualTo(DecreeState.REVOKED);
    }

    @Test
    void oneThatWasVoidFromItsFirstDayEndedNothing() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        var second = examples.decree(pokja, "2/2023", JULY);
        decrees.revoke(second, find(second).version(), JULY, null, pokja, Reach.CITY);

        assertThat(find(first).lastDay()).isNull();
        assertThat(inForceOn(JULY)).isEqualTo("1/2021");
        examples.decree(pokja, "3/2023", JULY);
        assertThat(inForceOn(JULY)).isEqualTo("3/2023");
    }

    @Test
    void isStillInForceOnItsLastDayAndWarnsBefore() {
        var today = LocalDate.now(Dates.ZONE);
        record("1/2021", JANUARY, today);

        assertThat(decrees.list(pokja)).singleElement().satisfies(decree -> {
            assertThat(decree.state()).isEqualTo(DecreeState.IN_FORCE);
            assertThat(decree.daysLeft()).isZero();
            assertThat(decree.isEndingSoon()).isTrue();
        });
        record("2/2021", today.plusDays(1), today.plusDays(200));
        assertThat(decrees.list(pokja).get(0)).satisfies(next -> {
            assertThat(next.state()).isEqualTo(DecreeState.UPCOMING);
            assertThat(next.isEndingSoon()).isFalse();
        });
    }

    @Test
    void endsWithItsPokja() {
        var decree = examples.decree(pokja, "1/2021", JANUARY);
        groups.close(pokja, groups.find(pokja, Reach.CITY).version(), JULY);

        assertThat(find(decree).lastDay()).isEqualTo(JULY);
        assertThatThrownBy(() -> examples.decree(pokja, "2/2023", JULY)).isInstanceOf(PokjaIsClosed.class);
    }

    @Test
    void refusesTwoThatBeginOnOneDayAndOneThatIsKnown() {
        examples.decree(pokja, "1/2021", JANUARY);

        assertThatThrownBy(() -> examples.decree(pokja, "2/2021", JANUARY)).isInstanceOf(DecreeBeginsWithAnother.class);
        assertThatThrownBy(() -> examples.decree(pokja, "1/2021", JULY)).isInstanceOf(DecreeKnown.class);
        assertThat(decrees.list(pokja)).hasSize(1);
    }

    @Test
    void isRecordedOnceHoweverOftenItIsSentAndInReachOnly() {
        var id = UUID.randomUUID();
        var plan = PokjaExamples.plan("1/2021", JANUARY, null);
        decrees.record(id, pokja, plan, Reach.CITY);
        decrees.record(id, pokja, plan, Reach.CITY);

        assertThat(decrees.list(pokja)).hasSize(1);
        assertThatThrownBy(() -> decrees.record(UUID.randomUUID(), pokja, plan, Reach.of("16.73.02")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseHoldsTheRulesToo() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        examples.decree(pokja, "2/2023", JULY);

        assertThatThrownBy(() -> owner.sql("update decree set valid_from = ? where id = ?")
                        .param(JULY)
                        .param(first)
                        .update())
                .rootCause()
                .hasMessageContaining("decree_begins_alone");
        assertThatThrownBy(() -> owner.sql("update decree set number = null").update())
                .rootCause()
                .hasMessageContaining("decree_signed_unless_draft");
    }

    @Test
    void knowsWhichSeatsOfItsPatternNobodyHolds() {
        var decree = examples.decree(pokja, "1/2021", JANUARY);
        examples.member(pokja, "Siti Contoh", "ketua", Element.CADRE);

        var seats = decrees.seats(find(decree), pokja);

        assertThat(seats).hasSize(5 + 16);
        assertThat(seats)
                .filteredOn(PatternSeat::isVacant)
                .extracting(PatternSeat::position)
                .startsWith("Pelindung/Penanggung Jawab", "Penasehat", "Sekretaris", "Bendahara", "Ketua Seksi")
                .hasSize(4 + 8);
        assertThat(seats)
                .filteredOn(seat -> seat.holders() != null)
                .extracting(PatternSeat::holders)
                .containsExactly("Siti Contoh");
    }

    @Test
    void proposesTheSeatsOfThePatternOrOfAll() {
        assertThat(decrees.choices(DecreePattern.FOUR_SECTIONS)).satisfies(choices -> {
            assertThat(choices.positions())
                    .containsExactly(
                            "Pelindung/Penanggung Jawab",
                            "Pengarah",
                            "Ketua",
                            "Sekretaris",
                            "Bendahara",
                            "Ketua Seksi",
                            "Anggota Seksi");
            assertThat(choices.sections()).hasSize(4).contains("Perubahan Perilaku Keluarga");
        });
        assertThat(decrees.choices(DecreePattern.OWN).sections()).isEmpty();
        assertThat(decrees.choices(null).sections()).hasSize(12);
    }

    private DecreeRow find(UUID id) {
        return decrees.find(id, pokja);
    }

    private String inForceOn(LocalDate day) {
        return decrees.inForceOn(pokja, day).orElseThrow().number();
    }

    private void record(String number, LocalDate from, LocalDate to) {
        decrees.record(UUID.randomUUID(), pokja, PokjaExamples.plan(number, from, to), Reach.CITY);
    }
}
