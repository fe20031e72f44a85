package id.go.lubuklinggau.pokja.shared;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code, for the {@code viewBox} and {@code path} of an SVG.
 *
 * @param size of each side, with the white around it that readers need
 */
public record QrPicture(int size, String path) {

    private static final int QUIET_ZONE = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int length = darkFrom(code, x, y);
                if (length > 0) {
                    path.append("M%d,%dh%dv1h-%dz".formatted(x + QUIET_ZONE, y + QUIET_ZONE, length, length));
                    x += length;
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET_ZONE, path.toString());
    }

    private static int darkFrom(QrCode code, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
