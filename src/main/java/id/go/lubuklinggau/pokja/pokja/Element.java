package id.go.lubuklinggau.pokja.pokja;

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
    OTHER
}
