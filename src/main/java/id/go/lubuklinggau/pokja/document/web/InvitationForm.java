package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.LetterText;
import id.go.lubuklinggau.pokja.document.WrittenLetter;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

class InvitationForm implements VersionedForm {

    private Long version;

    @Size(max = 80)
    private String number;

    @Size(max = 40)
    private String nature;

    @Size(max = 80)
    private String enclosure;

    @Size(max = 160)
    private String subject;

    private LocalDate writtenOn;

    @Size(max = 1000)
    private String opening;

    @Size(max = 1000)
    private String closing;

    @Size(max = 600)
    private String copies;

    @Size(max = 600)
    private String remark;

    static InvitationForm of(WrittenLetter letter) {
        var form = new InvitationForm();
        var text = letter.text();
        form.version = letter.version();
        form.number = text.number();
        form.nature = text.nature();
        form.enclosure = text.enclosure();
        form.subject = text.subject();
        form.writtenOn = text.writtenOn();
        form.opening = text.opening();
        form.closing = text.closing();
        form.copies = text.copies();
        form.remark = text.remark();
        return form;
    }

    LetterText toText() {
        return new LetterText(number, nature, enclosure, subject, writtenOn, opening, closing, copies, remark);
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getEnclosure() {
        return enclosure;
    }

    public void setEnclosure(String enclosure) {
        this.enclosure = enclosure;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LocalDate writtenOn) {
        this.writtenOn = writtenOn;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
