package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.pokja.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody who is not a member yet, typed for a seat. */
class NewDelegateForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private UUID newPersonId = UUID.randomUUID();

    /** One of the likely same people, or the id of the new person once the user says that it is somebody else. */
    private UUID personId;

    @Size(max = 40)
    private String titleBefore;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 60)
    private String titlesAfter;

    @NotNull
    private Sex sex;

    @NotNull
    private Element element;

    @Size(max = 80)
    private String position;

    boolean isNewPerson() {
        return personId == null || personId.equals(newPersonId);
    }

    RegisterPerson toPerson(String kelurahanCode) {
        return new RegisterPerson(newPersonId, titleBefore, name, titlesAfter, sex, kelurahanCode);
    }

    NominateDelegate toCommand(UUID sessionId, UUID pokjaId) {
        return new NominateDelegate(id, sessionId, pokjaId, isNewPerson() ? newPersonId : personId, element, position);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getNewPersonId() {
        return newPersonId;
    }

    public void setNewPersonId(UUID newPersonId) {
        this.newPersonId = newPersonId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getTitleBefore() {
        return titleBefore;
    }

    public void setTitleBefore(String titleBefore) {
        this.titleBefore = titleBefore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlesAfter() {
        return titlesAfter;
    }

    public void setTitlesAfter(String titlesAfter) {
        this.titlesAfter = titlesAfter;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Element getElement() {
        return element;
    }

    public void setElement(Element element) {
        this.element = element;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
