package id.go.lubuklinggau.pokja.pokja;

/** The pola struktur: by eight functions of the family, by the four aims of Inpres 3/2022, or an own one. */
public enum DecreePattern {
    EIGHT_SECTIONS,
    FOUR_SECTIONS,
    OWN
}
