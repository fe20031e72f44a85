package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PokjaTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 14);

    @Test
    void isLaunchedBetween2016AndToday() {
        assertThatThrownBy(() -> launched(LocalDate.of(2015, 12, 31))).isInstanceOf(LaunchTooEarly.class);
        assertThatThrownBy(() -> launched(TODAY.plusDays(1))).isInstanceOf(LaunchInFuture.class);
        assertThatCode(() -> launched(LocalDate.of(2016, 1, 1))).doesNotThrowAnyException();
        assertThatCode(() -> launched(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> launched(null)).doesNotThrowAnyException();
    }

    @Test
    void isClosedBetweenItsLaunchAndToday() {
        var pokja = launched(TODAY.minusDays(10));

        assertThatThrownBy(() -> pokja.close(null, TODAY.minusDays(11), TODAY)).isInstanceOf(ClosedBeforeLaunch.class);
        assertThatThrownBy(() -> pokja.close(null, TODAY.plusDays(1), TODAY)).isInstanceOf(ClosedInFuture.class);
        assertThatThrownBy(() -> pokja.close(7L, TODAY, TODAY)).isInstanceOf(StaleEdit.class);
        pokja.requireActive();
    }

    @Test
    void staysAsItWasOnceClosed() {
        var pokja = launched(TODAY);
        pokja.close(null, TODAY, TODAY);

        assertThatCode(() -> pokja.close(null, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> pokja.close(null, TODAY.minusDays(1), TODAY)).isInstanceOf(PokjaIsClosed.class);
        assertThatThrownBy(() -> pokja.change(new ChangePokja(pokja.id(), null, "Lain", null), TODAY))
                .isInstanceOf(PokjaIsClosed.class);
        assertThat(pokja.name()).isEqualTo("Pokja Mawar");
    }

    private static Pokja launched(LocalDate day) {
        return new Pokja(new EstablishPokja(UUID.randomUUID(), "16.73.01.1001", "Pokja Mawar", day), TODAY);
    }
}
