package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 30);

    @Test
    void endsOnceAndTheSameDayTwiceIsOneEnding() {
        var membership = membership(null);
        membership.end(null, LAST_DAY);

        assertThatCode(() -> membership.end(null, LAST_DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> membership.end(null, LAST_DAY.plusDays(1))).isInstanceOf(MembershipEnded.class);
        assertThat(membership.term().lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> membership(null).end(null, FIRST_DAY.minusDays(1)))
                .isInstanceOf(TermReversed.class);
        assertThatCode(() -> membership(null).end(null, FIRST_DAY)).doesNotThrowAnyException();
    }

    @Test
    void endsWithItsPokjaUnlessItHasEndedBefore() {
        var open = membership(null);
        open.endWithPokja(LAST_DAY);
        assertThat(open.term().lastDay()).isEqualTo(LAST_DAY);

        var ended = membership(null);
        ended.end(null, FIRST_DAY);
        ended.endWithPokja(LAST_DAY);
        assertThat(ended.term().lastDay()).isEqualTo(FIRST_DAY);

        assertThatThrownBy(() -> membership(null).endWithPokja(FIRST_DAY.minusDays(1)))
                .isInstanceOf(ClosedBeforeMembers.class);
    }

    @Test
    void refusesATrainingBefore2016OrInTheFuture() {
        for (var year : new int[] {2015, 2022}) {
            assertThatThrownBy(() -> membership(year)).isInstanceOf(TrainedYearOutside.class);
        }
        assertThatCode(() -> membership(2016)).doesNotThrowAnyException();
        assertThatCode(() -> membership(2021)).doesNotThrowAnyException();
    }

    @Test
    void isNotCorrectedFromAnOlderState() {
        var membership = membership(null);

        assertThatThrownBy(() -> membership.correct(3L, duty(null), new TermPeriod(FIRST_DAY, null), 2021))
                .isInstanceOf(StaleEdit.class);
        membership.correct(null, duty(null), new TermPeriod(FIRST_DAY, LAST_DAY), 2021);
        assertThat(membership.term().lastDay()).isEqualTo(LAST_DAY);
    }

    private static Membership membership(Integer trainedYear) {
        return new Membership(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), duty(trainedYear), FIRST_DAY, 2021);
    }

    private static MemberDuty duty(Integer trainedYear) {
        return new MemberDuty("Ketua", null, Element.CADRE, trainedYear);
    }
}
