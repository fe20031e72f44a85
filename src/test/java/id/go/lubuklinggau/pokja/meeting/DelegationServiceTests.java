package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.Together;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DelegationServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    DelegationService delegations;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    UUID pokja;
    UUID session;

    @BeforeEach
    void aSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.announcedSession(pokja);
    }

    /** Twelve people at once for five seats. */
    @Test
    void aSeatIsTakenOnce() throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (int number = 0; number < 12; number++) {
            var person = examples.person("Orang Contoh " + (char) ('a' + number), AIR_KUTI);
            attempts.add(() -> nominate(person));
        }

        assertThat(Together.run(attempts)).filteredOn(named -> named).hasSize(5);
        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::seat)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aFreedSeatIsTheNextToBeTaken() {
        meetings.delegate(session, pokja, "Satu Contoh");
        var second = meetings.delegate(session, pokja, "Dua Contoh");
        meetings.delegate(session, pokja, "Tiga Contoh");
        delegations.withdraw(second, Reach.CITY);
        meetings.delegate(session, pokja, "Empat Contoh");

        assertThat(delegations.delegates(session, pokja))
                .extracting(DelegateRow::name)
                .containsExactly("Satu Contoh", "Empat Contoh", "Tiga Contoh");
    }

    @Test
    void aPersonHasOneSeat() {
        var person = examples.person("Dewi Contoh", AIR_KUTI);
        nominate(person);

        assertThatThrownBy(() -> delegations.nominate(
                        new NominateDelegate(UUID.randomUUID(), session, pokja, person, Element.PKK, null), Reach.CITY))
                .isInstanceOf(PersonAlreadyDelegate.class);
    }

    @Test
    void aPersonInTwoSessionsOfADayIsShown() {
        var person = examples.person("Dewi Contoh", AIR_KUTI);
        nominate(person);
        var other = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        var sameDay = meetings.announcedSession(other);
        delegations.nominate(
                new NominateDelegate(UUID.randomUUID(), sameDay, other, person, Element.PKK, null), Reach.CITY);

        assertThat(delegations.sameDaySeats(session, Reach.CITY))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.fullName()).isEqualTo("Dewi Contoh");
                    assertThat(seat.ownPokjaId()).isEqualTo(pokja);
                    assertThat(seat.pokjaName()).isEqualTo("Pokja Majapahit");
                    assertThat(seat.meetingTitle()).isEqualTo("Pertemuan Pokja");
                });
    }

    @Test
    void thereIsNoneBesidesOnAnotherDay() {
        var person = examples.person("Dewi Contoh", AIR_KUTI);
        nominate(person);
        meetings.delegate(meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja), pokja, person);

        assertThat(delegations.sameDaySeats(session, Reach.CITY)).isEmpty();
    }

    private boolean nominate(UUID person) {
        try {
            delegations.nominate(
                    new NominateDelegate(UUID.randomUUID(), session, pokja, person, Element.OTHER, null), Reach.CITY);
            return true;
        } catch (SeatsTaken full) {
            return false;
        }
    }
}
