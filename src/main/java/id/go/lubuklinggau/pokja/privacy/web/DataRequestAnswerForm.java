package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.DataRequestDetails;
import id.go.lubuklinggau.pokja.privacy.RequestOutcome;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class DataRequestAnswerForm implements VersionedForm {

    private Long version;

    @NotNull
    private RequestOutcome outcome;

    @NotBlank
    @Size(max = 1000)
    private String answer;

    static DataRequestAnswerForm of(DataRequestDetails request) {
        var form = new DataRequestAnswerForm();
        form.version = request.version();
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public RequestOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RequestOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
