package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.QrPicture;
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

    static NewSecret of(SignedInUser user, byte[] secret) {
        return new NewSecret(
                user.accountId(), secret, TimeCodes.written(secret), TimeCodes.uri(user.getUsername(), secret));
    }

    /** In groups of four, which are easier to type. */
    public String grouped() {
        return text.replaceAll(".{4}(?=.)", "$0 ");
    }

    public QrPicture picture() {
        return QrPicture.of(uri);
    }

    /** Nothing that might end up in a log. */
    @Override
    public String toString() {
        return "NewSecret";
    }
}
