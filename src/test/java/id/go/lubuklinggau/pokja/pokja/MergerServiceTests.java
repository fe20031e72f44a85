package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MergerServiceTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 30);

    @Autowired
    MergerService mergers;

    @Autowired
    PokjaService pokja;

    @Autowired
    MembershipService members;

    @Autowired
    PokjaExamples examples;

    @Autowired
    Clock clock;

    UUID ending;
    UUID target;

    @BeforeEach
    void twoPokja() {
        ending = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
        target = examples.pokja("16.73.01.1002", "Pokja Majapahit");
    }

    @Test
    void whoGoesOverIsAMemberThereFromTheNextDay() {
        examples.member(ending, "Siti Contoh", "Ketua", Element.CADRE);
        examples.member(ending, "Budi Contoh", "Sekretaris", Element.PKK);
        var decree = examples.decree(target, "9/2021", LocalDate.of(2021, 1, 4));
        var siti = membershipOf(ending, "Siti Contoh");

        merge(LAST_DAY, Set.of(siti), decree);

        assertThat(members.members(target))
                .extracting(
                        MemberRow::name,
                        MemberRow::position,
                        MemberRow::element,
                        MemberRow::firstDay,
                        MemberRow::lastDay,
                        MemberRow::decreeId)
                .containsExactly(tuple("Siti Contoh", "Ketua", Element.CADRE, LAST_DAY.plusDays(1), null, decree));
        assertThat(members.members(ending))
                .extracting(MemberRow::name, MemberRow::lastDay)
                .containsExactlyInAnyOrder(tuple("Siti Contoh", LAST_DAY), tuple("Budi Contoh", LAST_DAY));
    }

    @Test
    void bothTellOfEachOther() {
        merge(LAST_DAY, Set.of(), null);

        var found = pokja.find(ending, Reach.CITY);
        assertThat(found.closedOn()).isEqualTo(LAST_DAY);
        assertThat(found.mergedIntoId()).isEqualTo(target);
        assertThat(found.mergedIntoName()).isEqualTo("Pokja Majapahit");
        assertThat(mergers.mergedInto(target, Reach.CITY))
                .extracting(MergedPokja::name, MergedPokja::closedOn)
                .containsExactly(tuple("Pokja Air Kuti", LAST_DAY));

        assertThat(pokja.find(ending, Reach.of("16.73.01.1001")).mergedIntoName())
                .as("the name of one out of reach")
                .isNull();
        assertThat(mergers.mergedInto(target, Reach.of("16.73.01.1002"))).isEmpty();
    }

    @Test
    void whoIsAMemberOfBothGoesOnAsBefore() {
        var person = examples.member(ending, "Siti Contoh", "Ketua", Element.CADRE);
        members.appoint(
                new AppointMember(
                        UUID.randomUUID(),
                        target,
                        person,
                        new MemberDuty("Bendahara", null, Element.CADRE, null),
                        LocalDate.of(2021, 2, 1)),
                Reach.CITY);

        merge(LAST_DAY, Set.of(membershipOf(ending, "Siti Contoh")), null);

        assertThat(members.members(target))
                .extracting(MemberRow::position, MemberRow::firstDay)
                .containsExactly(tuple("Bendahara", LocalDate.of(2021, 2, 1)));
    }

    @Test
    void aTermThatWasToEndEndsOnTheSameDayThereAndOneThatHasEndedStaysBehind() {
        examples.memberUntil(ending, "Siti Contoh", "Ketua", LocalDate.of(2027, 1, 3));
        examples.memberUntil(ending, "Budi Contoh", "Anggota", LAST_DAY);
        var all = members.members(ending).stream().map(MemberRow::id).collect(Collectors.toSet());

        merge(LAST_DAY, all, null);

        assertThat(members.members(target))
                .extracting(MemberRow::name, MemberRow::lastDay)
                .containsExactly(tuple("Siti Contoh", LocalDate.of(2027, 1, 3)));
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        examples.member(ending, "Siti Contoh", "Ketua", Element.CADRE);
        var siti = membershipOf(ending, "Siti Contoh");
        var command = new MergePokja(ending, 0L, target, LAST_DAY, Set.of(siti), null);
        mergers.merge(command);
        mergers.merge(command);

        assertThat(members.members(target)).hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        var decree = examples.decree(ending, "9/2021", LocalDate.of(2021, 1, 4));
        var tomorrow = LocalDate.now(clock).plusDays(1);
        for (var wrong : List.of(
                new MergePokja(ending, 0L, ending, LAST_DAY, Set.of(), null),
                new MergePokja(ending, 0L, target, LAST_DAY, Set.of(), decree),
                new MergePokja(ending, 0L, target, tomorrow, Set.of(), null),
                new MergePokja(ending, 7L, target, LAST_DAY, Set.of(), null),
                new MergePokja(ending, 0L, UUID.randomUUID(), LAST_DAY, Set.of(), null))) {
            assertThatThrownBy(() -> mergers.merge(wrong))
                    .isInstanceOfAny(
                            MergedIntoItself.class,
                            DecreeUnknown.class,
                            ClosedInFuture.class,
                            StaleEdit.class,
                            NotFound.class);
        }
        assertThat(pokja.find(ending, Reach.CITY).isActive()).isTrue();

        examples.close(target, LAST_DAY);
        assertThatThrownBy(() -> merge(LAST_DAY, Set.of(), null)).isInstanceOf(PokjaIsClosed.class);
    }

    @Test
    void aClosedOneIsNotMerged() {
        examples.close(ending, LAST_DAY);

        assertThatThrownBy(() -> mergers.merge(new MergePokja(ending, 1L, target, LAST_DAY, Set.of(), null)))
                .isInstanceOf(PokjaIsClosed.class);
    }

    private void merge(LocalDate lastDay, Set<UUID> going, UUID decree) {
        mergers.merge(new MergePokja(ending, pokja.find(ending, Reach.CITY).version(), target, lastDay, going, decree));
    }

    private UUID membershipOf(UUID pokjaId, String name) {
        return members.members(pokjaId).stream()
                .filter(member -> member.name().equals(name))
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow();
    }
}
