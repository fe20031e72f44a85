package id.go.lubuklinggau.pokja.report;

/** What a line of a recap counts; unsur and L/P count named seats only. */
public enum RecapPart {
    ALL,
    KECAMATAN,
    POKJA,
    ELEMENT,
    SEX
}
