package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.EstablishPokja;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MeetingCopyTests {

    private static final LocalDate LATER = MeetingExamples.DAY.plusDays(30);

    @Autowired
    private MeetingCopy copies;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private SessionService sessions;

    @Autowired
    private PokjaService pokja;

    @Autowired
    private MeetingExamples examples;

    @Test
    void hasTheSameSessionsOnDaysShiftedAsMuchAsTheMeeting() {
        var id = copy(examples.meeting("Pertemuan I"), pokja("16.73.01.1001"), pokja("16.73.01.1002"));

        assertThat(meetings.sessions(id, Reach.CITY))
                .extracting(SessionRow::number, SessionRow::day)
                .containsExactly(tuple(1, LATER), tuple(2, LATER.plusDays(1)));
    }

    @Test
    void leavesOutPokjaClosedByThenAndNumbersTheRestFromOne() {
        var closed = pokja("16.73.01.1001");
        var active = pokja("16.73.01.1002");
        var source = examples.meeting("Pertemuan I");
        examples.session(source, MeetingExamples.DAY, closed);
        examples.session(source, MeetingExamples.DAY.plusDays(1), closed, active);
        pokja.close(closed, pokja.find(closed, Reach.CITY).version(), LATER.minusDays(1));

        var id = UUID.randomUUID();
        copies.copy(source, id, "Pertemuan II", LATER);

        var copied = meetings.sessions(id, Reach.CITY);
        assertThat(copied).extracting(SessionRow::number).containsExactly(1);
        assertThat(sessions.invited(copied.get(0).id(), Reach.CITY))
                .extracting(InvitedPokja::id)
                .containsExactly(active);
    }

    @Test
    void isRefusedWhereAPokjaWouldSitInTwoSessionsAtOnce() {
        var busy = pokja("16.73.01.1001");
        var source = examples.meeting("Pertemuan I");
        examples.session(source, MeetingExamples.DAY, busy);
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> copies.copy(source, id, "Pertemuan II", MeetingExamples.DAY))
                .isInstanceOf(CopyClashes.class);
        assertThatThrownBy(() -> meetings.find(id, Reach.CITY)).isInstanceOf(NotFound.class);
    }

    @Test
    void isRefusedInAYearThatCanOnlyBeASlip() {
        var source = examples.meeting("Pertemuan I");

        for (var day : List.of(LocalDate.of(21, 6, 14), LocalDate.of(2100, 12, 31), LocalDate.MAX, LocalDate.MIN)) {
            assertThatThrownBy(() -> copies.copy(source, UUID.randomUUID(), "Pertemuan II", day))
                    .isInstanceOfSatisfying(
                            MeetingYearUnlikely.class,
                            slip -> assertThat(slip.field()).isEqualTo("firstDay"));
        }
    }

    private UUID copy(UUID source, UUID first, UUID second) {
        examples.session(source, MeetingExamples.DAY, first);
        examples.session(source, MeetingExamples.DAY.plusDays(1), second);
        var id = UUID.randomUUID();
        copies.copy(source, id, "Pertemuan II", LATER);
        return id;
    }

    private UUID pokja(String kelurahanCode) {
        var id = UUID.randomUUID();
        pokja.establish(new EstablishPokja(id, kelurahanCode, "Pokja " + kelurahanCode, LocalDate.of(2020, 1, 1)));
        return id;
    }
}
