package id.go.lubuklinggau.pokja.intake;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a row changes. What it leaves empty, or writes in other letters and dots only, changes nothing. */
class Changes {

    private final List<Change> changes = new ArrayList<>();

    String text(ImportColumn column, String recorded, String typed) {
        if (typed == null || recorded != null && Keys.of(recorded).equals(Keys.of(typed))) {
            return recorded;
        }
        changes.add(new Change(column, recorded, typed));
        return typed;
    }

    <T> T value(ImportColumn column, T recorded, T typed) {
        if (typed == null || typed.equals(recorded)) {
            return recorded;
        }
        changes.add(new Change(column, recorded == null ? null : recorded.toString(), typed.toString()));
        return typed;
    }

    /** One of which neither is shown. */
    void hidden(ImportColumn column) {
        changes.add(new Change(column, null, null));
    }

    List<Change> list() {
        return List.copyOf(changes);
    }
}
