package id.go.lubuklinggau.pokja.area;

/** Where the name of a kecamatan stands on the map: in the middle of its ground. */
public record MapLabel(String kecamatanCode, int x, int y) {}
