package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.CorrectGuest;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A guest, as typed. */
class GuestForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    /** Whose guest it is; asked of who works for several Pokja. */
    private UUID pokjaId;

    /** Asked of the office. */
    private UUID personId;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 120)
    private String institution;

    private Element element;

    /** Asked once the session is final. */
    @Size(max = 300)
    private String reason;

    static GuestForm of(GuestRow guest) {
        var form = new GuestForm();
        form.id = guest.id();
        form.version = guest.version();
        form.pokjaId = guest.pokjaId();
        form.personId = guest.personId();
        form.name = guest.name();
        form.institution = guest.institution();
        form.element = guest.element();
        return form;
    }

    RegisterGuest toRegistration(UUID sessionId) {
        return new RegisterGuest(id, sessionId, pokjaId, details(), reason);
    }

    CorrectGuest toCorrection(UUID sessionId, UUID guestId) {
        return new CorrectGuest(guestId, sessionId, version, details(), personId, reason);
    }

    private GuestDetails details() {
        return new GuestDetails(name, institution, element);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public UUID getPokjaId() {
        return pokjaId;
    }

    public void setPokjaId(UUID pokjaId) {
        this.pokjaId = pokjaId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public Element getElement() {
        return element;
    }

    public void setElement(Element element) {
        this.element = element;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
