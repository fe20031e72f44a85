package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of the data of people who are corrected, restricted or erased. */
@DatabaseTest
class PersonUseTests extends PersonWithAHistory {

    @Test
    void theErasedAreNeitherFoundNorGivenADuty() {
        erasure.erase(person, version(), "Zubaidah Baru");
        var next = sessionInJuly();

        assertThat(people.similar("Data dihapus", AIR_KUTI, UUID.randomUUID())).isEmpty();
        assertThat(delegations.candidates(next, pokja)).isEmpty();
        assertThatThrownBy(() -> nominate(next)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appoint(LocalDate.of(2024, 1, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void theRestrictedAreNeitherShownNorGivenADutyUntilThatIsLifted() {
        var next = sessionInJuly();

        assertThat(memberships.members(pokja)).isEmpty();
        assertThat(memberships.hidden(pokja).current()).isOne();
        assertThat(people.similar("Zubaidah Baru", AIR_KUTI, UUID.randomUUID())).isEmpty();
        assertThat(delegations.candidates(next, pokja)).isEmpty();
        assertThatThrownBy(() -> nominate(next)).hasMessage("PersonIsRestricted");
        assertThatThrownBy(() -> appoint(LocalDate.of(2024, 1, 1))).hasMessage("PersonIsRestricted");
        assertThat(delegations.delegates(openSession, pokja)).hasSize(1);

        people.liftRestriction(person);
        people.liftRestriction(person);

        assertThat(memberships.members(pokja)).hasSize(1);
        assertThat(memberships.hidden(pokja).current()).isZero();
        assertThat(delegations.candidates(next, pokja)).hasSize(1);
        nominate(next);
    }

    @Test
    void aCorrectionReachesOpenSessionsAndLeavesFinalPaper() {
        assertThat(records.delegations(person))
                .extracting(PersonDelegation::fullName)
                .containsExactly("Drgxenia Zubaidah Baru, S.Xenia", "Drgxenia Zubaidah Lama, S.Xenia");
    }

    private void appoint(LocalDate firstDay) {
        memberships.appoint(
                new AppointMember(
                        UUID.randomUUID(), pokja, person, new MemberDuty("Ketua", null, Element.CADRE, null), firstDay),
                Reach.CITY);
    }
}
