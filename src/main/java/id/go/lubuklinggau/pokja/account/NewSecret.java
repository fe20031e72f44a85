package id.go.lubuklinggau.pokja.account;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;
import java.util.UUID;

/**
 * A secret on its way into its owner's phone: by the picture, or typed in.
 *
 * @param accountId whose it will be
 * @param text in letters and digits
 * @param uri what the picture says
 */
public record NewSecret(UUID accountId, byte[] bytes, String text, String uri) implements Serializable {

    private static final int QUIET_ZONE = 4;

    static NewSecret of(SignedInUser user, byte[] secret) {
        return new NewSecret(
                user.accountId(), secret, TimeCodes.written(secret), TimeCodes.uri(user.getUsername(), secret));
    }

    /** In groups of four, which are easier to type. */
    public String grouped() {
        return text.replaceAll(".{4}(?=.)", "$0 ");
    }

    /** The picture, for the {@code viewBox} and {@code path} of an SVG. */
    public Picture picture() {
        var code = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return new Picture(code.size + 2 * QUIET_ZONE, path.toString());
    }

    public record Picture(int size, String path) {}

    /** Nothing that might end up in a log. */
    @Override
    public String toString() {
        return "NewSecret";
    }
}
