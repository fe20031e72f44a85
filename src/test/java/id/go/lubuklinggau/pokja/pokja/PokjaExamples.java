package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;

/** Pokja and people for tests, made by the services. */
@TestComponent
public class PokjaExamples {

    private final PokjaService pokja;
    private final PersonService people;
    private final MembershipService members;
    private final DecreeService decrees;

    PokjaExamples(PokjaService pokja, PersonService people, MembershipService members, DecreeService decrees) {
        this.pokja = pokja;
        this.people = people;
        this.members = members;
        this.decrees = decrees;
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

    /** One that is signed, of the older pattern, in force from that day until there is another. */
    public UUID decree(UUID pokjaId, String number, LocalDate validFrom) {
        var id = UUID.randomUUID();
        decrees.record(id, pokjaId, plan(number, validFrom, null), Reach.CITY);
        return id;
    }

    /** One that says until when it is in force. */
    public UUID decree(UUID pokjaId, String number, LocalDate validFrom, LocalDate validTo) {
        var id = UUID.randomUUID();
        decrees.record(id, pokjaId, plan(number, validFrom, validTo), Reach.CITY);
        return id;
    }

    /** A member since 4 Januari 2021 whose last day is known. */
    public UUID memberUntil(UUID pokjaId, String name, String position, LocalDate lastDay) {
        var person = member(pokjaId, name, position, Element.CADRE);
        endMembership(pokjaId, person, lastDay);
        return person;
    }

    /** Their only one in that Pokja. */
    public void endMembership(UUID pokjaId, UUID personId, LocalDate lastDay) {
        var membership = members.members(pokjaId).stream()
                .filter(member -> member.personId().equals(personId))
                .findFirst()
                .orElseThrow();
        members.end(membership.id(), membership.version(), lastDay, pokjaId, Reach.CITY);
    }

    public void close(UUID pokjaId, LocalDate lastDay) {
        pokja.close(pokjaId, pokja.find(pokjaId, Reach.CITY).version(), lastDay);
    }

    static DecreePlan plan(String number, LocalDate validFrom, LocalDate validTo) {
        return new DecreePlan(
                false,
                number,
                LocalDate.of(2021, 1, 4),
                "Lurah Air Kuti",
                "Budi Contoh, S.Sos.",
                "Pembentukan Pokja",
                DecreePattern.EIGHT_SECTIONS,
                validFrom,
                validTo);
    }

    /** A small PNG. */
    public static byte[] picture() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
