package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.ContactFields;
import id.go.lubuklinggau.pokja.pokja.CorrectMember;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class MembershipForm extends ContactFields implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private UUID newPersonId = UUID.randomUUID();

    /** One of the likely same people, or the id of the new person once the user says that it is somebody else. */
    private UUID personId;

    @NotBlank
    @Size(max = 80)
    private String position;

    @Size(max = 80)
    private String section;

    @NotNull
    private Element element;

    @NotNull
    private LocalDate firstDay;

    /** Asked only of a membership that has ended. */
    private LocalDate lastDay;

    private Integer trainedYear;

    @Size(max = 120)
    private String training;

    private UUID decreeId;

    /** @param decreeId by which the member is likely named, or null */
    static MembershipForm from(LocalDate firstDay, UUID decreeId) {
        var form = new MembershipForm();
        form.firstDay = firstDay;
        form.decreeId = decreeId;
        return form;
    }

    static MembershipForm of(MemberRow member) {
        var form = new MembershipForm();
        form.id = member.id();
        form.version = member.version();
        form.personId = member.personId();
        form.fill(member.titleBefore(), member.name(), member.titlesAfter(), member.sex());
        form.position = member.position();
        form.section = member.section();
        form.element = member.element();
        form.firstDay = member.firstDay();
        form.lastDay = member.lastDay();
        form.trainedYear = member.trainedYear();
        form.training = member.training();
        form.decreeId = member.decreeId();
        return form;
    }

    boolean isNewPerson() {
        return personId == null || personId.equals(newPersonId);
    }

    RegisterPerson toPerson(String kelurahanCode) {
        return new RegisterPerson(newPersonId, getTitleBefore(), getName(), getTitlesAfter(), getSex(), kelurahanCode);
    }

    AppointMember toAppoint(UUID pokjaId) {
        return new AppointMember(id, pokjaId, isNewPerson() ? newPersonId : personId, duty(), firstDay, phoneChange());
    }

    CorrectMember toCorrect(UUID membershipId) {
        return new CorrectMember(
                membershipId,
                version,
                getTitleBefore(),
                getName(),
                getTitlesAfter(),
                getSex(),
                duty(),
                firstDay,
                lastDay,
                phoneChange());
    }

    private MemberDuty duty() {
        return new MemberDuty(position, section, element, trainedYear, training, decreeId);
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

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public Element getElement() {
        return element;
    }

    public void setElement(Element element) {
        this.element = element;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getTrainedYear() {
        return trainedYear;
    }

    public void setTrainedYear(Integer trainedYear) {
        this.trainedYear = trainedYear;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public UUID getDecreeId() {
        return decreeId;
    }

    public void setDecreeId(UUID decreeId) {
        this.decreeId = decreeId;
    }
}
