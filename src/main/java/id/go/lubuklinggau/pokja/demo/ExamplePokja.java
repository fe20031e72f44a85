package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.DecreePattern;
import id.go.lubuklinggau.pokja.pokja.DecreePlan;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.EstablishPokja;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 24 Pokja, three in each kecamatan, each with a decree that is plainly an example and the five people it sends; which ones met in
 * 2021 is not known.
 */
@Component
class ExamplePokja {

    private static final int PER_KECAMATAN = 3;
    private static final LocalDate TERM_START = LocalDate.of(2021, 1, 4);

    private final AreaService areas;
    private final PokjaService pokja;
    private final PersonService people;
    private final MembershipService members;
    private final DecreeService decrees;
    private int phones;
    private int numbers;

    ExamplePokja(
            AreaService areas,
            PokjaService pokja,
            PersonService people,
            MembershipService members,
            DecreeService decrees) {
        this.areas = areas;
        this.pokja = pokja;
        this.people = people;
        this.members = members;
        this.decrees = decrees;
    }

    /** A Pokja of the scenario, its decree, and whom it sends, in the order of their seats. */
    record Group(UUID id, UUID decree, Kelurahan kelurahan, List<Utusan> utusan) {}

    record Utusan(UUID personId, String name, Element element, String position) {}

    List<Group> establish() {
        return areas.kelurahan().stream().collect(Collectors.groupingBy(Kelurahan::kecamatanCode)).values().stream()
                .flatMap(kelurahan -> kelurahan.stream().limit(PER_KECAMATAN))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(kelurahan -> {
                    var id = UUID.randomUUID();
                    pokja.establish(
                            new EstablishPokja(id, kelurahan.code(), "Pokja Kampung KB " + kelurahan.name(), null));
                    return new Group(id, UUID.randomUUID(), kelurahan, new ArrayList<>());
                })
                .toList();
    }

    /** The Lurah, a community and a religious leader, and the two who run the Pokja; all but the leaders are members. */
    void populate(List<Group> groups) {
        var names = new ExamplePeople();
        for (var group : groups) {
            var kelurahan = group.kelurahan().code();
            var lurah = names.man(null, "S.Sos.", kelurahan);
            var communityLeader = names.man(null, null, kelurahan);
            var religiousLeader = names.man("H.", null, kelurahan);
            var chair = names.woman("Hj.", "S.Pd.", kelurahan);
            var secretary = names.woman(null, null, kelurahan);
            for (var person : List.of(lurah, communityLeader, religiousLeader, chair, secretary)) {
                people.register(person);
            }
            send(group, lurah, Element.LURAH, null);
            send(group, communityLeader, Element.COMMUNITY_LEADER, null);
            send(group, religiousLeader, Element.RELIGIOUS_LEADER, null);
            send(group, chair, Element.POKJA_MEMBER, "Ketua Pokja");
            send(group, secretary, Element.POKJA_MEMBER, "Sekretaris Pokja");
        }
    }

    void appoint(List<Group> groups) {
        for (var group : groups) {
            decree(group);
            appoint(group, group.utusan().get(0), "Pelindung/Penanggung Jawab", Element.LURAH, PhoneChange.NONE);
            appoint(group, group.utusan().get(3), "Ketua", Element.CADRE, phone());
            appoint(group, group.utusan().get(4), "Sekretaris", Element.CADRE, phone());
        }
    }

    /** By the older pattern, as decrees of 2021 most likely were. */
    private void decree(Group group) {
        numbers++;
        var kelurahan = group.kelurahan().name();
        decrees.record(
                group.decree(),
                group.id(),
                new DecreePlan(
                        false,
                        "CONTOH/%02d/2021".formatted(numbers),
                        TERM_START,
                        "Lurah " + kelurahan,
                        group.utusan().get(0).name(),
                        "Pembentukan Kelompok Kerja Kampung Keluarga Berkualitas Kelurahan " + kelurahan
                                + " (data contoh)",
                        DecreePattern.EIGHT_SECTIONS,
                        TERM_START,
                        null),
                Reach.CITY);
    }

    private static void send(Group group, RegisterPerson person, Element element, String position) {
        group.utusan().add(new Utusan(person.id(), fullName(person), element, position));
    }

    private static String fullName(RegisterPerson person) {
        return PersonName.full(person.titleBefore(), person.name(), person.titlesAfter());
    }

    private void appoint(Group group, Utusan utusan, String position, Element element, PhoneChange phone) {
        var duty = new MemberDuty(position, null, element, null, null, group.decree());
        members.appoint(
                new AppointMember(UUID.randomUUID(), group.id(), utusan.personId(), duty, TERM_START, phone),
                Reach.CITY);
    }

    /** Plainly invented, as the people are. */
    private PhoneChange phone() {
        phones++;
        return new PhoneChange("0812-0000-%04d".formatted(phones), TERM_START, false);
    }
}
