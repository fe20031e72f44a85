package id.go.lubuklinggau.pokja.classification;

/** @param kampungClass null for those of which something is missing */
public record ClassCount(String kecamatanCode, String kecamatanName, KampungClass kampungClass, int count) {}
