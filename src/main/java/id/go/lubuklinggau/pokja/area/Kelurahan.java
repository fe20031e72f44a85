package id.go.lubuklinggau.pokja.area;

import java.math.BigDecimal;

/**
 * A kelurahan.
 *
 * @param code Kemendagri code, such as 16.73.02.1001
 * @param otherSpellings of BPS and the postal lists, by comma; empty if none
 * @param postalCode null where the sources disagree
 * @param latitude degrees, WGS 84, of a point inside
 * @param longitude degrees, WGS 84
 */
public record Kelurahan(
        String code,
        String kecamatanCode,
        String name,
        String otherSpellings,
        String postalCode,
        BigDecimal latitude,
        BigDecimal longitude) {}
