package id.go.lubuklinggau.pokja.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** The app in somebody's phone: takes the secret as it is written on the page, and tells codes. */
public class AuthenticatorApp {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final byte[] secret;

    public AuthenticatorApp(String secret) {
        this.secret = decoded(secret.replace(" ", ""));
    }

    /** @param html the page that sets it up */
    public static AuthenticatorApp scan(String html) {
        var written = SECRET.matcher(html);
        if (!written.find()) {
            throw new AssertionError("no secret on the page");
        }
        return new AuthenticatorApp(written.group(1));
    }

    public String code() {
        return code(Duration.ZERO);
    }

    /** That of half a minute later, which a phone with a fast clock shows already. */
    public String nextCode() {
        return code(codes.getTimeStep());
    }

    public String code(Duration later) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), Instant.now().plus(later));
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
