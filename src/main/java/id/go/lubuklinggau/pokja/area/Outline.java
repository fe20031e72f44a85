package id.go.lubuklinggau.pokja.area;

/**
 * A kelurahan on the map.
 *
 * @param code Kemendagri code
 * @param path as the attribute {@code d} of an SVG path has it
 */
public record Outline(String code, String path, MapFrame frame) {}
