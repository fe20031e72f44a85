package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.RetentionRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;

class RetentionForm implements VersionedForm {

    private Long version;

    /** Null: until the office decides. */
    @Min(1)
    @Max(600)
    private Integer months;

    /** The months whose consequence was on screen. */
    private Integer shown;

    static RetentionForm of(RetentionRow row) {
        var form = new RetentionForm();
        form.version = row.version();
        form.months = row.months();
        return form;
    }

    boolean hasBeenShownTheLoss() {
        return Objects.equals(months, shown);
    }

    void showLoss() {
        shown = months;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getShown() {
        return shown;
    }

    public void setShown(Integer shown) {
        this.shown = shown;
    }
}
