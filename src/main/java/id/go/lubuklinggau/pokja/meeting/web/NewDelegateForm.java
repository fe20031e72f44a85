package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.NameFields;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody who is not a member yet, typed for a seat. */
class NewDelegateForm extends NameFields {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private UUID newPersonId = UUID.randomUUID();

    /** One of the likely same people, or the id of the new person once the user says that it is somebody else. */
    private UUID personId;

    @NotNull
    private Element element;

    @Size(max = 80)
    private String position;

    boolean isNewPerson() {
        return personId == null || personId.equals(newPersonId);
    }

    RegisterPerson toPerson(String kelurahanCode) {
        return new RegisterPerson(newPersonId, getTitleBefore(), getName(), getTitlesAfter(), getSex(), kelurahanCode);
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
