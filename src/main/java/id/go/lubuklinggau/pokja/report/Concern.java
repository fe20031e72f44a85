package id.go.lubuklinggau.pokja.report;

import java.util.Arrays;

/** What the register of a Pokja lacks, the worst first; the rule of each stands in {@code register_watch}. */
public enum Concern {
    NO_DECREE,
    NO_MEMBERS,
    SEAT_VACANT,
    TERM_ENDED,
    DECREE_ENDING,
    TERM_ENDING,
    NO_SECRETARY,
    ELEMENT_MISSING;

    static String[] names() {
        return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
    }
}
