package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who is a member or a delegate. Only what the paper needs is kept (UU 27/2022). */
@Entity
class Person extends BaseEntity {

    private String titleBefore;
    private String name;
    private String titlesAfter;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String kelurahanCode;

    protected Person() {}

    Person(RegisterPerson command) {
        super(command.id());
        this.titleBefore = command.titleBefore();
        this.name = command.name();
        this.titlesAfter = command.titlesAfter();
        this.sex = command.sex();
        this.kelurahanCode = command.kelurahanCode();
    }

    void rename(String titleBefore, String name, String titlesAfter, Sex sex) {
        this.titleBefore = titleBefore;
        this.name = name;
        this.titlesAfter = titlesAfter;
        this.sex = sex;
    }

    PersonDetails details() {
        return new PersonDetails(id(), titleBefore, name, titlesAfter, sex, kelurahanCode);
    }
}
