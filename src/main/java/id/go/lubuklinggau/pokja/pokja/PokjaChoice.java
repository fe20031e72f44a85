package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/** A Pokja to invite. */
public record PokjaChoice(
        UUID id, String name, String kelurahanCode, String kelurahanName, String kecamatanCode, String kecamatanName) {}
