package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.SucceedMember;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The duty that follows another of the same person. */
class DutyForm implements VersionedForm {

    /** Not id, which is that of the address: the membership that is followed. */
    @NotNull
    private UUID newId = UUID.randomUUID();

    private Long version;

    @NotBlank
    @Size(max = 80)
    private String position;

    @Size(max = 80)
    private String section;

    @NotNull
    private Element element;

    private UUID decreeId;

    @NotNull
    private LocalDate firstDay;

    /** The same duty, once more. */
    static DutyForm following(MemberRow member, UUID decreeId, LocalDate firstDay) {
        var form = new DutyForm();
        form.fill(member, firstDay);
        form.decreeId = decreeId;
        return form;
    }

    protected void fill(MemberRow member, LocalDate day) {
        version = member.version();
        position = member.position();
        section = member.section();
        element = member.element();
        firstDay = day;
    }

    /** What somebody has been trained in goes along. */
    SucceedMember toSucceed(MemberRow member, UUID pokjaId) {
        var duty = new MemberDuty(position, section, element, member.trainedYear(), member.training(), decreeId);
        return new SucceedMember(newId, member.id(), version, pokjaId, duty, firstDay);
    }

    public UUID getNewId() {
        return newId;
    }

    public void setNewId(UUID newId) {
        this.newId = newId;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
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

    public UUID getDecreeId() {
        return decreeId;
    }

    public void setDecreeId(UUID decreeId) {
        this.decreeId = decreeId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
