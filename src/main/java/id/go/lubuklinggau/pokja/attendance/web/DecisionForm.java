package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.DecideMark;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which mark is to stand, and what was on screen when it was chosen. */
class DecisionForm {

    private UUID chosen;

    private Long baseVersion;

    private List<UUID> seen = List.of();

    @Size(max = 300)
    private String reason;

    DecideMark toCommand(UUID delegateId) {
        return new DecideMark(delegateId, chosen, baseVersion, Set.copyOf(seen), reason);
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public Long getBaseVersion() {
        return baseVersion;
    }

    public void setBaseVersion(Long baseVersion) {
        this.baseVersion = baseVersion;
    }

    public List<UUID> getSeen() {
        return seen;
    }

    public void setSeen(List<UUID> seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
