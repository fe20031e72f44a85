package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.DataRequestDetails;
import id.go.lubuklinggau.pokja.privacy.DataRequestPlan;
import id.go.lubuklinggau.pokja.privacy.RequestKind;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

class DataRequestForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private RequestKind kind;

    @NotBlank
    @Size(max = 120)
    private String requesterName;

    @NotBlank
    @Size(max = 200)
    private String contact;

    @NotBlank
    @Size(max = 200)
    private String identityChecked;

    private UUID personId;

    @NotBlank
    @Size(max = 1000)
    private String wish;

    /** In Western Indonesia Time, as is {@code receivedTime}. */
    @NotNull
    private LocalDate receivedOn;

    @NotNull
    private LocalTime receivedTime;

    static DataRequestForm received(Instant at) {
        var form = new DataRequestForm();
        form.setReceivedAt(at);
        return form;
    }

    static DataRequestForm of(DataRequestDetails request) {
        var form = new DataRequestForm();
        form.id = request.id();
        form.version = request.version();
        form.kind = request.kind();
        form.requesterName = request.requesterName();
        form.contact = request.contact();
        form.identityChecked = request.identityChecked();
        form.personId = request.personId();
        form.wish = request.wish();
        form.setReceivedAt(request.receivedAt());
        return form;
    }

    DataRequestPlan toPlan() {
        return new DataRequestPlan(
                kind,
                requesterName,
                contact,
                identityChecked,
                personId,
                wish,
                receivedOn.atTime(receivedTime).atZone(Dates.ZONE).toInstant());
    }

    private void setReceivedAt(Instant at) {
        var local = at.truncatedTo(ChronoUnit.MINUTES).atZone(Dates.ZONE);
        receivedOn = local.toLocalDate();
        receivedTime = local.toLocalTime();
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

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getRequesterName() {
        return requesterName;
    }

    public void setRequesterName(String requesterName) {
        this.requesterName = requesterName;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getIdentityChecked() {
        return identityChecked;
    }

    public void setIdentityChecked(String identityChecked) {
        this.identityChecked = identityChecked;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }
}
