package id.go.lubuklinggau.pokja.intake;

import java.util.Arrays;

/** What would become of a row. */
public enum RowState {
    NEW("baru"),
    CHANGED("berubah"),
    SAME("sama"),
    LIKELY_DOUBLE("ganda"),
    ERROR("salah");

    private final String word;

    RowState(String word) {
        this.word = word;
    }

    /** In addresses. */
    public String word() {
        return word;
    }

    /** @return null for anything else */
    public static RowState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Whether something is written. */
    boolean isTaken() {
        return this == NEW || this == CHANGED;
    }
}
