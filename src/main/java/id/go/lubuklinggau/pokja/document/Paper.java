package id.go.lubuklinggau.pokja.document;

/** The paper a document is printed on; F4 is 215 mm by 330 mm. */
public enum Paper {
    F4,
    A4
}
