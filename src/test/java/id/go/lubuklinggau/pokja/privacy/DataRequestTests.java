package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataRequestTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void isOwedAnAnswerWithinThreeTimesTwentyFourHours() {
        var due = NOW.plus(DataRequest.TERM);

        assertThat(DataRequest.TERM).isEqualTo(Duration.ofDays(3));
        assertThat(DueTime.of(due, NOW)).isEqualTo(new DueTime(false, 72));
        assertThat(DueTime.of(due, due)).isEqualTo(new DueTime(false, 0));
        assertThat(DueTime.of(due, due.plusSeconds(90 * 60))).isEqualTo(new DueTime(true, 1));
    }

    @Test
    void cameInWithinAYearAndNotLaterThanNow() {
        assertThatThrownBy(() -> received(NOW.plusSeconds(1))).isInstanceOf(ReceiptUnlikely.class);
        assertThatThrownBy(() -> received(NOW.minus(Duration.ofDays(367)))).isInstanceOf(ReceiptUnlikely.class);
        var yearOld = received(NOW.minus(Duration.ofDays(366)));

        yearOld.change(null, plan(NOW.minus(Duration.ofDays(366))), NOW.plusSeconds(1));
        assertThatThrownBy(() -> yearOld.change(null, plan(NOW.minus(Duration.ofDays(367))), NOW))
                .isInstanceOf(ReceiptUnlikely.class);
    }

    @Test
    void isAnsweredOnce() {
        var request = received(NOW);
        request.close(null, RequestOutcome.DONE, "Sudah diserahkan", NOW);

        assertThatThrownBy(() -> request.close(null, RequestOutcome.REFUSED, "Ditolak", NOW))
                .isInstanceOf(RequestAlreadyAnswered.class);
        assertThatThrownBy(() -> request.change(null, plan(NOW), NOW)).isInstanceOf(RequestAlreadyAnswered.class);
    }

    private static DataRequest received(Instant at) {
        return new DataRequest(UUID.randomUUID(), plan(at), NOW);
    }

    private static DataRequestPlan plan(Instant receivedAt) {
        return new DataRequestPlan(
                RequestKind.ACCESS, "Siti Contoh", "Datang lagi", "KTP dicocokkan", null, "Salinan", receivedAt);
    }
}
