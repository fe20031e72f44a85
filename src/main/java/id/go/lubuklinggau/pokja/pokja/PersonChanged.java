package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/** The name, titles or sex of a person are others than before; they are stored already. */
public record PersonChanged(UUID personId) {}
