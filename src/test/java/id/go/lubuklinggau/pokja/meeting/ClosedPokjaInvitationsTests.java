package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClosedPokjaInvitationsTests {

    @Autowired
    ClosedPokjaInvitations invitations;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingCopy copies;

    @Autowired
    SessionService sessions;

    @Autowired
    PokjaService pokja;

    @Autowired
    Clock clock;

    UUID airKuti;
    UUID majapahit;
    LocalDate today;

    @BeforeEach
    void twoPokja() {
        airKuti = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
        majapahit = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        today = LocalDate.now(clock);
    }

    @Test
    void invitationsAfterTheLastDayAreTakenBackAndThoseBeforeStay() {
        var before = session(today.minusDays(1), airKuti, majapahit);
        var last = session(today, airKuti, majapahit);
        var after = session(today.plusDays(1), airKuti, majapahit);
        assertThat(invitations.after(today, airKuti))
                .extracting(ComingInvitation::sessionId)
                .containsExactly(after);

        examples.close(airKuti, today);

        assertThat(invited(before)).contains("Pokja Air Kuti");
        assertThat(invited(last)).contains("Pokja Air Kuti");
        assertThat(invited(after)).containsExactly("Pokja Majapahit");
    }

    @Test
    void namedDelegatesStandInTheWay() {
        var session = session(today.plusDays(1), airKuti, majapahit);
        meetings.delegate(session, airKuti, "Dewi Contoh");

        assertThatThrownBy(() -> examples.close(airKuti, today)).isInstanceOf(ClosedPokjaIsExpected.class);
        assertThat(pokja.find(airKuti, Reach.CITY).isActive()).isTrue();
        assertThat(invited(session)).contains("Pokja Air Kuti");
    }

    @Test
    void aFinalSessionWithDelegatesAfterTheLastDayDoesToo() {
        var session = meetings.openSessionOn(MeetingExamples.DAY, airKuti, majapahit);
        meetings.delegate(session, airKuti, "Dewi Contoh");
        meetings.makeFinal(session);

        assertThatThrownBy(() -> examples.close(airKuti, MeetingExamples.DAY.minusDays(1)))
                .isInstanceOf(ClosedPokjaIsExpected.class);
        examples.close(airKuti, MeetingExamples.DAY);
    }

    @Test
    void theInvitationToAFinalSessionStaysOnItsPaper() {
        var session = meetings.openSessionOn(MeetingExamples.DAY, airKuti, majapahit);
        meetings.makeFinal(session);

        examples.close(airKuti, MeetingExamples.DAY.minusDays(1));

        assertThat(invited(session)).contains("Pokja Air Kuti");
    }

    @Test
    void noSessionIsLeftWithoutAnyPokja() {
        session(today.plusDays(1), airKuti);

        assertThatThrownBy(() -> examples.close(airKuti, today)).isInstanceOf(ClosedPokjaIsAlone.class);
    }

    @Test
    void aClosedOneIsNeitherOfferedNorCopied() {
        var session = session(today.minusDays(3), airKuti, majapahit);
        var source = sessions.find(session, Reach.CITY).meetingId();
        examples.close(airKuti, today);

        assertThat(pokja.activeOn(today)).extracting(choice -> choice.id()).contains(airKuti);
        assertThat(pokja.activeOn(today.plusDays(1)))
                .extracting(choice -> choice.id())
                .containsExactly(majapahit);

        var copy = UUID.randomUUID();
        copies.copy(source, copy, "Pertemuan berikutnya", today.plusDays(1));
        assertThat(invited(sessions.find(copy, 1, Reach.CITY).id())).containsExactly("Pokja Majapahit");
    }

    private UUID session(LocalDate day, UUID... invited) {
        return meetings.sessionWithin(EntryTimes.ALWAYS, day, invited);
    }

    private List<String> invited(UUID session) {
        return sessions.invited(session, Reach.CITY).stream()
                .map(InvitedPokja::name)
                .toList();
    }
}
