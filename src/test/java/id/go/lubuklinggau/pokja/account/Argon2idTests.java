package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2idTests {

    private static final String PASSWORD = "empat kata yang baru";

    private final Argon2id production = new Argon2id(Argon2id.MEMORY);
    private final Argon2id cheap = new Argon2id(256);

    @Test
    void namesTheParametersThatOwaspAsksFor() {
        var hash = production.encode(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(production.matches(PASSWORD, hash)).isTrue();
        assertThat(production.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(production.upgradeEncoding(hash)).isFalse();
    }

    @Test
    void goesByTheParametersOfTheHash() {
        var former = cheap.encode(PASSWORD);

        assertThat(production.matches(PASSWORD, former)).isTrue();
        assertThat(production.upgradeEncoding(former)).isTrue();
    }

    @Test
    void saltsEachHash() {
        assertThat(cheap.encode(PASSWORD)).isNotEqualTo(cheap.encode(PASSWORD));
    }

    @Test
    void tellsLongPasswordsApartToTheEnd() {
        var hash = cheap.encode("a".repeat(127) + "b");

        assertThat(cheap.matches("a".repeat(127) + "b", hash)).isTrue();
        assertThat(cheap.matches("a".repeat(128), hash)).isFalse();
    }

    @Test
    void takesAComposedLetterForItsParts() {
        assertThat(cheap.matches("cafe\u0301 di tepi sawah", cheap.encode("caf\u00e9 di tepi sawah")))
                .isTrue();
    }
}
