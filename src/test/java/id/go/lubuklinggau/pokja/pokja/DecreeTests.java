package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecreeTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 14);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    @Test
    void onlyADraftIsWithoutNumberOrDay() {
        assertThatThrownBy(() -> decree(plan(false, null, FIRST_DAY, FIRST_DAY, null)))
                .isInstanceOf(DecreeNumberMissing.class);
        assertThatThrownBy(() -> decree(plan(false, "1/2021", null, FIRST_DAY, null)))
                .isInstanceOf(DecreeDayMissing.class);
        assertThatCode(() -> decree(plan(true, null, null, FIRST_DAY, null))).doesNotThrowAnyException();
    }

    @Test
    void isNotSignedInTheFutureButMayBeginThereOrBeforeItWasSigned() {
        assertThatThrownBy(() -> decree(plan(false, "1/2021", TODAY.plusDays(1), FIRST_DAY, null)))
                .isInstanceOf(DecreeSignedInFuture.class);
        assertThatCode(() -> decree(plan(false, "1/2021", TODAY, TODAY.plusYears(1), null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> decree(plan(false, "1/2021", TODAY, FIRST_DAY, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void endsNotBeforeItBegins() {
        assertThatThrownBy(() -> decree(plan(false, "1/2021", FIRST_DAY, FIRST_DAY, FIRST_DAY.minusDays(1))))
                .isInstanceOf(DecreeReversed.class);
        assertThatCode(() -> decree(plan(false, "1/2021", FIRST_DAY, FIRST_DAY, FIRST_DAY)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesADayWhereOnlyATypingErrorCanPutIt() {
        for (var day : new LocalDate[] {LocalDate.of(2015, 12, 31), LocalDate.of(2101, 1, 1)}) {
            assertThatThrownBy(() -> decree(plan(false, "1/2021", FIRST_DAY, day, null)))
                    .isInstanceOf(TermOutside.class);
        }
        assertThatThrownBy(() -> decree(plan(false, "1/2021", LocalDate.of(1921, 1, 4), FIRST_DAY, null)))
                .isInstanceOf(TermOutside.class);
    }

    @Test
    void isRevokedOnceWithinItsTermAndStaysAsItWas() {
        var decree = decree(plan(false, "1/2021", FIRST_DAY, FIRST_DAY, null));

        assertThatThrownBy(() -> decree.revoke(null, FIRST_DAY.minusDays(1), null, null))
                .isInstanceOf(RevokedBeforeItBegan.class);
        assertThatThrownBy(() -> decree.revoke(null, TODAY, null, TODAY.minusDays(1)))
                .isInstanceOf(RevokedAfterItsEnd.class);
        assertThatThrownBy(() -> decree.revoke(7L, TODAY, null, null)).isInstanceOf(StaleEdit.class);
        decree.revoke(null, TODAY, "SK 2/2021", null);

        assertThatCode(() -> decree.revoke(null, TODAY, "SK 2/2021", TODAY.minusDays(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> decree.revoke(null, TODAY.plusDays(1), "SK 2/2021", null))
                .isInstanceOf(DecreeIsRevoked.class);
        assertThatThrownBy(() -> decree.change(null, plan(false, "9/2021", FIRST_DAY, FIRST_DAY, null), TODAY))
                .isInstanceOf(DecreeIsRevoked.class);
    }

    @Test
    void aDraftIsNotRevoked() {
        var draft = decree(plan(true, null, null, FIRST_DAY, null));

        assertThatThrownBy(() -> draft.revoke(null, TODAY, null, null)).isInstanceOf(DecreeIsDraft.class);
        assertThat(draft.begins(FIRST_DAY)).isFalse();
    }

    @Test
    void oneThatWasVoidFromItsFirstDayDoesNotBegin() {
        var decree = decree(plan(false, "1/2021", FIRST_DAY, FIRST_DAY, null));
        assertThat(decree.begins(FIRST_DAY)).isTrue();

        decree.revoke(null, FIRST_DAY, null, null);

        assertThat(decree.begins(FIRST_DAY)).isFalse();
    }

    private static Decree decree(DecreePlan plan) {
        return new Decree(UUID.randomUUID(), UUID.randomUUID(), plan, TODAY);
    }

    private static DecreePlan plan(boolean draft, String number, LocalDate issuedOn, LocalDate from, LocalDate to) {
        return new DecreePlan(draft, number, issuedOn, "Lurah Air Kuti", null, "Tentang", DecreePattern.OWN, from, to);
    }
}
