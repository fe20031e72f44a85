package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonDetails;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An utusan: a person in a seat of a Pokja at a session, with name and position as they were when named. */
@Entity
class Delegate extends BaseEntity {

    private UUID sessionId;
    private UUID pokjaId;
    private UUID personId;
    private int seat;

    @Enumerated(EnumType.STRING)
    private Element element;

    private String titleBefore;
    private String name;
    private String titlesAfter;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String position;

    protected Delegate() {}

    Delegate(UUID id, UUID sessionId, UUID pokjaId, int seat, PersonDetails person, Element element, String position) {
        super(id);
        this.sessionId = sessionId;
        this.pokjaId = pokjaId;
        this.seat = seat;
        this.personId = person.id();
        this.titleBefore = person.titleBefore();
        this.name = person.name();
        this.titlesAfter = person.titlesAfter();
        this.sex = person.sex();
        this.element = element;
        this.position = position;
    }

    void change(Long version, Element element, String position) {
        expectVersion(version);
        this.element = element;
        this.position = position;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID pokjaId() {
        return pokjaId;
    }

    UUID personId() {
        return personId;
    }

    int seat() {
        return seat;
    }
}
