package id.go.lubuklinggau.pokja.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Argon2id as OWASP's Password Storage Cheat Sheet has it: two passes on 19 MiB. A hash names its own parameters and is checked
 * with those, so that they can be raised later. Letters that keyboards compose in different ways count as the same (NFC).
 */
class Argon2id extends AbstractValidatingPasswordEncoder {

    /** In KiB. */
    static final int MEMORY = 19 * 1024;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Function function;

    /** @param memory in KiB; less than {@link #MEMORY} is for tests only */
    Argon2id(int memory) {
        function = Argon2Function.getInstance(memory, PASSES, LANES, HASH_BYTES, Argon2.ID);
    }

    @Override
    protected String encodeNonNullPassword(String typed) {
        return Password.hash(composed(typed))
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult();
    }

    @Override
    protected boolean matchesNonNull(String typed, String hash) {
        return Password.check(composed(typed), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    @Override
    protected boolean upgradeEncodingNonNull(String hash) {
        var used = Argon2Function.getInstanceFromHash(hash);
        return used.getMemory() < function.getMemory() || used.getIterations() < PASSES;
    }

    private static String composed(CharSequence typed) {
        return Normalizer.normalize(typed, Form.NFC);
    }
}
