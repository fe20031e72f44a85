package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.SucceedMember;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The duty in another Pokja; by which decree is told there. */
class MoveForm extends DutyForm {

    @NotNull
    private UUID target;

    static MoveForm of(MemberRow member, LocalDate firstDay) {
        var form = new MoveForm();
        form.fill(member, firstDay);
        return form;
    }

    SucceedMember toSucceed(MemberRow member) {
        return toSucceed(member, target);
    }

    public UUID getTarget() {
        return target;
    }

    public void setTarget(UUID target) {
        this.target = target;
    }
}
