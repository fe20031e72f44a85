package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Pokja and people for tests, made by the services. */
@TestComponent
public class PokjaExamples {

    private final PokjaService pokja;
    private final PersonService people;
    private final MembershipService members;

    PokjaExamples(PokjaService pokja, PersonService people, MembershipService members) {
        this.pokja = pokja;
        this.people = people;
        this.members = members;
    }

    public UUID pokja(String kelurahanCode, String name) {
        var id = UUID.randomUUID();
        pokja.establish(new EstablishPokja(id, kelurahanCode, name, null));
        return id;
    }

    public UUID person(String name, String kelurahanCode) {
        var id = UUID.randomUUID();
        people.register(new RegisterPerson(id, null, name, null, Sex.P, kelurahanCode));
        return id;
    }

    /** Somebody agreed to it on 4 Januari 2021. */
    public void phone(UUID personId, String number) {
        people.changePhone(personId, new PhoneChange(number, LocalDate.of(2021, 1, 4), false));
    }

    /** A member since 4 Januari 2021, who is recorded in the kelurahan of the Pokja. */
    public UUID member(UUID pokjaId, String name, String position, Element element) {
        var person = person(name, pokja.find(pokjaId, Reach.CITY).kelurahanCode());
        members.appoint(
                new AppointMember(
                        UUID.randomUUID(),
                        pokjaId,
                        person,
                        new MemberDuty(position, null, element, null),
                        LocalDate.of(2021, 1, 4)),
                Reach.CITY);
        return person;
    }
}
