package id.go.lubuklinggau.pokja.area;

/** A kelurahan that a search found. */
public record KelurahanMatch(String code, String name, String kecamatanName, String postalCode) {}
