package id.go.lubuklinggau.pokja.pokja;

import java.util.Arrays;
import java.util.List;

/** The unsur: which part of the community someone stands for. */
public enum Element {
    LURAH,
    VILLAGE_OFFICE,
    POKJA_MEMBER,
    COMMUNITY_LEADER,
    RELIGIOUS_LEADER,
    CUSTOMARY_LEADER,
    PKK,
    CADRE,
    NEIGHBOURHOOD,
    YOUTH,
    OTHER;

    /** Those that a body is expected to have: all that say whom somebody stands for. */
    public static List<Element> watched() {
        return Arrays.stream(values())
                .filter(element -> element != POKJA_MEMBER && element != OTHER)
                .toList();
    }
}
