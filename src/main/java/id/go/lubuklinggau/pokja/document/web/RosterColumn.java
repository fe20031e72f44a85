package id.go.lubuklinggau.pokja.document.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * A column of the roster that may be left out. There is none for phones: they are in no list (ADR 0009). Named on screen by
 * {@code RosterColumn.<name>}.
 */
enum RosterColumn {
    SEX("lp"),
    POSITION("jabatan"),
    KELURAHAN("kelurahan");

    private final String word;

    RosterColumn(String word) {
        this.word = word;
    }

    /** As it is called in addresses. */
    public String getWord() {
        return word;
    }

    static Optional<RosterColumn> ofWord(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(word))
                .findFirst();
    }
}
