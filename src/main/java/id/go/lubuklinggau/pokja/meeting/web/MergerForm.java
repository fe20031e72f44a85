package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.pokja.MergePokja;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The last day of a Pokja that ends in favour of another, and who goes on there. */
class MergerForm extends ClosureForm {

    @NotNull
    private UUID target;

    /** Memberships whose box is ticked. */
    private List<UUID> going = List.of();

    private UUID decreeId;

    MergePokja toMerge(UUID id) {
        var over = going.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return new MergePokja(id, getVersion(), target, getLastDay(), over, decreeId);
    }

    public UUID getTarget() {
        return target;
    }

    public void setTarget(UUID target) {
        this.target = target;
    }

    public List<UUID> getGoing() {
        return going;
    }

    public void setGoing(List<UUID> going) {
        this.going = going;
    }

    public UUID getDecreeId() {
        return decreeId;
    }

    public void setDecreeId(UUID decreeId) {
        this.decreeId = decreeId;
    }
}
