package id.go.lubuklinggau.pokja.area;

/**
 * A kecamatan.
 *
 * @param code Kemendagri code, such as 16.73.02
 * @param name official spelling, "Lubuk Linggau Barat I"
 * @param nameLocal the city's own spelling, "Lubuklinggau Barat I"; the one shown
 */
public record Kecamatan(String code, String name, String nameLocal) {}
