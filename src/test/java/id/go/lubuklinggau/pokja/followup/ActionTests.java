package id.go.lubuklinggau.pokja.followup;

import static id.go.lubuklinggau.pokja.followup.ActionState.ACCEPTED;
import static id.go.lubuklinggau.pokja.followup.ActionState.DELAYED;
import static id.go.lubuklinggau.pokja.followup.ActionState.DONE;
import static id.go.lubuklinggau.pokja.followup.ActionState.IN_PROGRESS;
import static id.go.lubuklinggau.pokja.followup.ActionState.PROPOSED;
import static id.go.lubuklinggau.pokja.followup.ActionState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 14);

    @Test
    void movesForwardOnly() {
        var next = Map.of(
                PROPOSED, List.of(ACCEPTED, IN_PROGRESS, DELAYED, DONE, REJECTED),
                ACCEPTED, List.of(IN_PROGRESS, DELAYED, DONE, REJECTED),
                IN_PROGRESS, List.of(IN_PROGRESS, DELAYED, DONE, REJECTED),
                DELAYED, List.of(IN_PROGRESS, DELAYED, DONE, REJECTED),
                DONE, List.<ActionState>of(),
                REJECTED, List.<ActionState>of());
        for (var from : ActionState.values()) {
            for (var to : ActionState.values()) {
                var action = action(from);
                var step = new ActionStep(to, "Alasan", TODAY.plusDays(30));
                if (next.get(from).contains(to)) {
                    assertThatCode(() -> action.step(null, step, TODAY))
                            .as(from + " → " + to)
                            .doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> action.step(null, step, TODAY))
                            .as(from + " → " + to)
                            .isInstanceOf(StateNotNext.class);
                }
            }
        }
    }

    @Test
    void whoRejectsSaysWhy() {
        assertThatThrownBy(() -> action(PROPOSED).step(null, new ActionStep(REJECTED, null, null), TODAY))
                .isInstanceOf(ReasonOfRejectionMissing.class);
    }

    @Test
    void aDelayHasANewDateThatIsAhead() {
        assertThatThrownBy(() -> action(ACCEPTED).step(null, new ActionStep(DELAYED, null, null), TODAY))
                .isInstanceOf(NewDateMissing.class);
        assertThatThrownBy(() -> action(ACCEPTED).step(null, new ActionStep(DELAYED, null, TODAY), TODAY))
                .isInstanceOf(NewDatePast.class);
    }

    @Test
    void whatHasEndedChangesNoMore() {
        assertThatThrownBy(() -> action(DONE).change(null, FollowupExamples.actionPlan("Lain", null)))
                .isInstanceOf(ActionIsEnded.class);
        assertThatThrownBy(() -> action(IN_PROGRESS).requireDone()).isInstanceOf(ActionNotDone.class);
    }

    @Test
    void anAnswerToAnOlderStateIsStale() {
        assertThatThrownBy(() -> action(PROPOSED).step(3L, new ActionStep(ACCEPTED, null, null), TODAY))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aPriorityIsSaidInOneWay() {
        assertThat(new Priority(Level.LOW, 5, 4, 4).level()).isNull();
        assertThat(Level.of(64)).isEqualTo(Level.HIGH);
        assertThat(Level.of(63)).isEqualTo(Level.MEDIUM);
        assertThat(Level.of(27)).isEqualTo(Level.MEDIUM);
        assertThat(Level.of(26)).isEqualTo(Level.LOW);
        assertThatThrownBy(() -> new Priority(null, null, null, null)).isInstanceOf(PriorityMissing.class);
        assertThatThrownBy(() -> new Priority(Level.LOW, 5, null, 4)).isInstanceOf(UsgIncomplete.class);
        assertThatThrownBy(() -> new Priority(null, 5, 6, 4)).isInstanceOf(UsgIncomplete.class);
    }

    private static Action action(ActionState state) {
        return new Action(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "16.73.01.1001",
                UUID.randomUUID(),
                FollowupExamples.actionPlan("Bangun TPS", null),
                state,
                TODAY);
    }
}
