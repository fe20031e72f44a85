package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.CorrectMember;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.Phone;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class MembershipForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

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

    /** Never comes back filled from the record: whoever looks at a number leaves a trace. */
    @Pattern(regexp = Phone.TYPED)
    private String phone;

    private LocalDate phoneConsentOn;

    private boolean phoneRemoved;

    static MembershipForm from(LocalDate firstDay) {
        var form = new MembershipForm();
        form.firstDay = firstDay;
        return form;
    }

    static MembershipForm of(MemberRow member) {
        var form = new MembershipForm();
        form.id = member.id();
        form.version = member.version();
        form.personId = member.personId();
        form.titleBefore = member.titleBefore();
        form.name = member.name();
        form.titlesAfter = member.titlesAfter();
        form.sex = member.sex();
        form.position = member.position();
        form.section = member.section();
        form.element = member.element();
        form.firstDay = member.firstDay();
        form.lastDay = member.lastDay();
        form.trainedYear = member.trainedYear();
        return form;
    }

    boolean isNewPerson() {
        return personId == null || personId.equals(newPersonId);
    }

    RegisterPerson toPerson(String kelurahanCode) {
        return new RegisterPerson(newPersonId, titleBefore, name, titlesAfter, sex, kelurahanCode);
    }

    AppointMember toAppoint(UUID pokjaId) {
        return new AppointMember(id, pokjaId, isNewPerson() ? newPersonId : personId, duty(), firstDay, phoneChange());
    }

    CorrectMember toCorrect(UUID membershipId) {
        return new CorrectMember(
                membershipId, version, titleBefore, name, titlesAfter, sex, duty(), firstDay, lastDay, phoneChange());
    }

    private PhoneChange phoneChange() {
        return new PhoneChange(phone, phoneConsentOn, phoneRemoved);
    }

    private MemberDuty duty() {
        return new MemberDuty(position, section, element, trainedYear);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getPhoneConsentOn() {
        return phoneConsentOn;
    }

    public void setPhoneConsentOn(LocalDate phoneConsentOn) {
        this.phoneConsentOn = phoneConsentOn;
    }

    public boolean isPhoneRemoved() {
        return phoneRemoved;
    }

    public void setPhoneRemoved(boolean phoneRemoved) {
        this.phoneRemoved = phoneRemoved;
    }
}
