package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.OfficialRecordText;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What staff types of a berita acara. */
class OfficialRecordForm implements VersionedForm {

    private Long version;

    @Size(max = 80)
    private String number;

    @NotBlank
    @Size(max = 5_000)
    private String body;

    @Min(1)
    @Max(20)
    private Integer copies;

    @Size(max = 120)
    private String firstWitnessName;

    @Size(max = 120)
    private String firstWitnessPosition;

    @Size(max = 120)
    private String secondWitnessName;

    @Size(max = 120)
    private String secondWitnessPosition;

    static OfficialRecordForm of(OfficialRecordText written) {
        var form = new OfficialRecordForm();
        form.version = written.version();
        form.number = written.number();
        form.body = written.body();
        form.copies = written.copies();
        form.firstWitnessName = written.firstWitnessName();
        form.firstWitnessPosition = written.firstWitnessPosition();
        form.secondWitnessName = written.secondWitnessName();
        form.secondWitnessPosition = written.secondWitnessPosition();
        return form;
    }

    OfficialRecordText toText() {
        return new OfficialRecordText(
                version,
                number,
                body,
                copies,
                firstWitnessName,
                firstWitnessPosition,
                secondWitnessName,
                secondWitnessPosition);
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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public String getFirstWitnessName() {
        return firstWitnessName;
    }

    public void setFirstWitnessName(String firstWitnessName) {
        this.firstWitnessName = firstWitnessName;
    }

    public String getFirstWitnessPosition() {
        return firstWitnessPosition;
    }

    public void setFirstWitnessPosition(String firstWitnessPosition) {
        this.firstWitnessPosition = firstWitnessPosition;
    }

    public String getSecondWitnessName() {
        return secondWitnessName;
    }

    public void setSecondWitnessName(String secondWitnessName) {
        this.secondWitnessName = secondWitnessName;
    }

    public String getSecondWitnessPosition() {
        return secondWitnessPosition;
    }

    public void setSecondWitnessPosition(String secondWitnessPosition) {
        this.secondWitnessPosition = secondWitnessPosition;
    }
}
