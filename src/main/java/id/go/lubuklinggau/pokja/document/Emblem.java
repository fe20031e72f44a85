package id.go.lubuklinggau.pokja.document;

import java.util.Base64;

/**
 * The lambang as it is kept: a PNG of ours.
 *
 * @param digest of its content, for its address
 */
public record Emblem(String digest, int width, int height, byte[] png) {

    /** At most, in pixels. */
    static final int LONGEST_SIDE = 800;

    /** The picture as an address that holds it, for what is no page of a browser. */
    public String data() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** Whether it needs the narrow room of a shield rather than that of a broad seal. */
    public boolean isTall() {
        return height >= width;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emblem emblem && emblem.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "Emblem " + digest;
    }
}
