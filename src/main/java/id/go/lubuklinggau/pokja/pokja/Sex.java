package id.go.lubuklinggau.pokja.pokja;

/** Laki-laki or perempuan, as the paper has it. */
public enum Sex {
    L,
    P
}
