package id.go.lubuklinggau.pokja.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriComponentsBuilder;

/** One-time codes as authenticator apps make them (RFC 6238): six digits, new every 30 seconds, by HMAC-SHA-1. */
final class TimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private TimeCodes() {}

    static byte[] makeSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The code of this moment. */
    static String at(byte[] secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The time step whose code this is: that of now, or one next to it, because clocks differ and fingers are slow.
     *
     * @return empty if it is none of the three
     */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long seconds = CODES.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> same(code, at(secret, Instant.ofEpochSecond(step * seconds))))
                .findFirst();
    }

    /** As people type it in. */
    static String written(byte[] secret) {
        var text = new StringBuilder();
        for (int bit = 0; bit < secret.length * 8; bit += 5) {
            int pair = secret[bit / 8] << 8 & 0xff00 | (bit / 8 + 1 < secret.length ? secret[bit / 8 + 1] & 0xff : 0);
            text.append(BASE32.charAt(pair >> 11 - bit % 8 & 31));
        }
        return text.toString();
    }

    /** As a phone reads it from the picture. */
    static String uri(String username, byte[] secret) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/SIPOKJA:{username}?secret={secret}&issuer=SIPOKJA")
                .build(username, written(secret))
                .toString();
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
