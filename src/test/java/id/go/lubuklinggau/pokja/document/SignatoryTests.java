package id.go.lubuklinggau.pokja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatoryTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void signsOnTheFirstAndOnTheLastDay() {
        var january = new Validity(NEW_YEAR, NEW_YEAR.plusDays(30));

        assertThat(january.overlaps(new Validity(NEW_YEAR.plusDays(30), null))).isTrue();
        assertThat(january.overlaps(new Validity(NEW_YEAR.plusDays(31), null))).isFalse();
        assertThat(january.overlaps(new Validity(NEW_YEAR.minusDays(9), NEW_YEAR)))
                .isTrue();
        assertThat(january.overlaps(new Validity(NEW_YEAR.minusDays(9), NEW_YEAR.minusDays(1))))
                .isFalse();
        assertThat(new Validity(NEW_YEAR, null).overlaps(new Validity(NEW_YEAR.plusYears(9), null)))
                .isTrue();
    }

    @Test
    void mayStandInForASingleDayButNotEndBeforeItBegins() {
        assertThat(new Validity(NEW_YEAR, NEW_YEAR).validTo()).isEqualTo(NEW_YEAR);
        assertThatThrownBy(() -> new Validity(NEW_YEAR, NEW_YEAR.minusDays(1))).isInstanceOf(ValidityReversed.class);
    }

    @Test
    void aYearThatCanOnlyBeASlipIsRefusedWhereItStands() {
        assertThatThrownBy(() -> new Validity(LocalDate.of(202, 1, 1), null))
                .isInstanceOfSatisfying(
                        ValidityYearUnlikely.class,
                        rule -> assertThat(rule.field()).isEqualTo("validFrom"));
        assertThatThrownBy(() -> new Validity(NEW_YEAR, LocalDate.of(20260, 1, 1)))
                .isInstanceOfSatisfying(
                        ValidityYearUnlikely.class,
                        rule -> assertThat(rule.field()).isEqualTo("validTo"));
    }

    @Test
    void whoIsOpenEndsTheDayBeforeTheSuccessor() {
        var first = signatory(NEW_YEAR, null);

        first.giveWayTo(signatory(NEW_YEAR.plusDays(10), null));

        assertThat(first.validity()).isEqualTo(new Validity(NEW_YEAR, NEW_YEAR.plusDays(9)));
    }

    @Test
    void nobodyGivesWayToWhoBeginsOnTheSameDayOrEarlierNorTwice() {
        var open = signatory(NEW_YEAR, null);
        open.giveWayTo(signatory(NEW_YEAR, null));
        open.giveWayTo(signatory(NEW_YEAR.minusDays(1), null));
        assertThat(open.validity().validTo()).isNull();

        var ended = signatory(NEW_YEAR, NEW_YEAR.plusDays(5));
        ended.giveWayTo(signatory(NEW_YEAR.plusDays(3), null));
        assertThat(ended.validity().validTo()).isEqualTo(NEW_YEAR.plusDays(5));
    }

    @Test
    void isChangedByWhoHasSeenItsLastState() {
        assertThatThrownBy(() -> signatory(NEW_YEAR, null).change(7L, profile(NEW_YEAR, null)))
                .isInstanceOf(StaleEdit.class);
    }

    private static Signatory signatory(LocalDate from, LocalDate to) {
        return new Signatory(UUID.randomUUID(), profile(from, to));
    }

    private static SignatoryProfile profile(LocalDate from, LocalDate to) {
        return new SignatoryProfile(Duty.HEAD, null, "Kepala Dinas", "Budi Contoh", null, null, from, to);
    }
}
