package id.go.lubuklinggau.pokja.report;

/**
 * What the map tells apart.
 *
 * @param name constant of an enum of this measure, in the address, too
 */
public record Band(String name, MapLook look) {}
