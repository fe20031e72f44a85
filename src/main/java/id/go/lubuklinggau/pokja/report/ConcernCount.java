package id.go.lubuklinggau.pokja.report;

/** How many findings of a kind there are in a kecamatan. */
public record ConcernCount(String kecamatanCode, Concern concern, int count) {}
