package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@DatabaseTest
class PokjaServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 30);

    @Autowired
    PokjaService pokja;

    @Autowired
    MembershipService members;

    @Autowired
    PokjaExamples examples;

    @Test
    void closingEndsTheOpenMemberships() {
        var id = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        examples.member(id, "Siti Contoh", "Ketua", Element.CADRE);

        pokja.close(id, 0L, LAST_DAY);

        assertThat(members.members(id)).extracting(MemberRow::lastDay).containsExactly(LAST_DAY);
    }

    @Test
    void isNotClosedInTheFutureNorBeforeAMemberBegins() {
        var id = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        examples.member(id, "Siti Contoh", "Ketua", Element.CADRE);

        assertThatThrownBy(() -> pokja.close(id, 0L, LocalDate.now().plusDays(2)))
                .isInstanceOf(ClosedInFuture.class);
        assertThatThrownBy(() -> pokja.close(id, 0L, LocalDate.of(2020, 1, 1))).isInstanceOf(ClosedBeforeMembers.class);
        assertThat(pokja.find(id, Reach.CITY).isActive()).isTrue();
    }

    @Test
    void refusesAnUnknownKelurahanAndASecondPokja() {
        examples.pokja(AIR_KUTI, "Pokja Air Kuti");

        assertThatThrownBy(() -> examples.pokja("16.73.99.1001", "Pokja Lain")).isInstanceOf(KelurahanUnknown.class);
        assertThatThrownBy(() -> examples.pokja(AIR_KUTI, "Pokja Lain")).isInstanceOf(KelurahanHasPokja.class);
    }

    @Test
    void listsTheNewerOfTwoOnTheDayOneFollowsTheOther() {
        var former = examples.pokja(AIR_KUTI, "Pokja Lama");
        pokja.close(former, 0L, LAST_DAY);
        var newer = UUID.randomUUID();
        pokja.establish(new EstablishPokja(newer, AIR_KUTI, "Pokja Baru", LAST_DAY));

        assertThat(pokja.activeOn(LAST_DAY)).extracting(PokjaChoice::id).containsExactly(newer);
        assertThat(pokja.activeOn(LAST_DAY.minusDays(1)))
                .extracting(PokjaChoice::id)
                .containsExactly(former);
    }

    @Test
    void isFoundDespiteATypingError() {
        var id = examples.pokja("16.73.01.1002", "Pokja Majapahit");

        assertThat(pokja.list("Majaphit", null, Reach.CITY, PageRequest.of(0, 20)))
                .extracting(PokjaRow::id)
                .containsExactly(id);
    }
}
