package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.CriterionRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;

class CriterionForm implements VersionedForm {

    private Long version;
    private boolean asked;

    @NotNull
    private Integer threshold;

    static CriterionForm of(CriterionRow row) {
        var form = new CriterionForm();
        form.version = row.version();
        form.asked = row.active();
        form.threshold = row.threshold();
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }
}
