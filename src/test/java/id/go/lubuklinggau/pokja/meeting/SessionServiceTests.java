package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.ChangePokja;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SessionServiceTests {

    @Autowired
    SessionService sessions;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingExamples examples;

    @Autowired
    PokjaExamples groups;

    @Autowired
    PokjaService pokjaService;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = groups.pokja("16.73.01.1001", "Pokja Air Kuti");
    }

    @Test
    void nothingChangesInAClosedMeeting() {
        var meeting = examples.meeting("Pertemuan Pokja");
        var session = examples.session(meeting, pokja);
        db.sql("update meeting set state = 'CLOSED'").update();

        assertThatThrownBy(() -> sessions.change(session, 0L, plan())).isInstanceOf(MeetingStateMismatch.class);
        assertThatThrownBy(() -> sessions.remove(session)).isInstanceOf(MeetingStateMismatch.class);
        assertThat(sessions.find(session, Reach.CITY).version()).isZero();
    }

    @Test
    void aPokjaIsInvitedFromTheDayOfItsLaunchOn() {
        var meeting = examples.meeting("Pertemuan Pokja");
        launch(MeetingExamples.DAY.plusDays(1));
        assertThatThrownBy(() -> examples.session(meeting, pokja)).isInstanceOf(PokjaUnknown.class);

        launch(MeetingExamples.DAY);
        assertThat(sessions.find(examples.session(meeting, pokja), Reach.CITY).day())
                .isEqualTo(MeetingExamples.DAY);
    }

    /** Eight of the staff invite it to eight meetings, all at eight o'clock. */
    @Test
    void aPokjaIsInvitedToOneSessionAtATime() throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (int number = 0; number < 8; number++) {
            var meeting = examples.meeting("Pertemuan " + number);
            attempts.add(() -> isPlanned(meeting));
        }

        assertThat(Together.run(attempts)).containsOnlyOnce(true);
    }

    /** Two sessions of one meeting are numbered, whoever comes first. */
    @Test
    void sessionsAddedTogetherAreAllNumbered() throws Exception {
        var meeting = examples.meeting("Pertemuan Pokja");
        var attempts = new ArrayList<Callable<Boolean>>();
        for (int number = 1; number <= 8; number++) {
            var invited = groups.pokja("16.73.08.10%02d".formatted(number), "Pokja " + number);
            attempts.add(() -> {
                examples.session(meeting, invited);
                return true;
            });
        }

        assertThat(Together.run(attempts)).hasSize(8);
        assertThat(meetings.sessions(meeting, Reach.CITY))
                .extracting(SessionRow::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private void launch(LocalDate day) {
        var known = pokjaService.find(pokja, Reach.CITY);
        pokjaService.change(new ChangePokja(pokja, known.version(), known.name(), day));
    }

    private boolean isPlanned(UUID meeting) {
        try {
            examples.session(meeting, pokja);
            return true;
        } catch (PokjaInTwoSessions busy) {
            return false;
        }
    }

    private SessionPlan plan() {
        return new SessionPlan(
                MeetingExamples.DAY,
                LocalTime.of(8, 0),
                null,
                "Ruang lain",
                5,
                List.of(),
                Set.of(pokja),
                EntryTimes.ALWAYS);
    }
}
