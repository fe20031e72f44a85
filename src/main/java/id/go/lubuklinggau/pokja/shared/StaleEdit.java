package id.go.lubuklinggau.pokja.shared;

/** Somebody else changed the record after this form was opened. */
public class StaleEdit extends BrokenRule {

    private final Long currentVersion;

    public StaleEdit(Long currentVersion) {
        super(null);
        this.currentVersion = currentVersion;
    }

    public Long currentVersion() {
        return currentVersion;
    }
}
