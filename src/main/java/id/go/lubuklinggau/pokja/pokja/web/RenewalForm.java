package id.go.lubuklinggau.pokja.pokja.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who of a body stays under a new decree. */
class RenewalForm {

    /** Memberships that were on the page. */
    private List<UUID> shown = List.of();

    /** Those of them whose box is ticked. */
    private List<UUID> staying = List.of();

    Set<UUID> toShown() {
        return asSet(shown);
    }

    Set<UUID> toStaying() {
        return asSet(staying);
    }

    private static Set<UUID> asSet(List<UUID> ids) {
        return ids.stream().filter(id -> id != null).collect(Collectors.toSet());
    }

    public List<UUID> getShown() {
        return shown;
    }

    public void setShown(List<UUID> shown) {
        this.shown = shown;
    }

    public List<UUID> getStaying() {
        return staying;
    }

    public void setStaying(List<UUID> staying) {
        this.staying = staying;
    }
}
