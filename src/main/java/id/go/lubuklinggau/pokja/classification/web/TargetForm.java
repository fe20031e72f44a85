package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.ClassTarget;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

class TargetForm {

    @NotNull
    @Min(2016)
    @Max(2100)
    private Integer fromYear;

    @NotNull
    @Min(0)
    @Max(100)
    private Integer share;

    ClassTarget toTarget() {
        return new ClassTarget(fromYear, share);
    }

    public Integer getFromYear() {
        return fromYear;
    }

    public void setFromYear(Integer fromYear) {
        this.fromYear = fromYear;
    }

    public Integer getShare() {
        return share;
    }

    public void setShare(Integer share) {
        this.share = share;
    }
}
