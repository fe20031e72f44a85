package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.shared.Nip;
import id.go.lubuklinggau.pokja.shared.Phone;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No text of a hundred thousand characters keeps a regular expression busy. A bad one would take hours, not seconds. */
@WebTest
class LongTextTests {

    private static final int LONG = 100_000;
    private static final Duration NOT_FOR_EVER = Duration.ofMinutes(1);

    private static final List<String> TEXTS = List.of(
            "a".repeat(LONG),
            "1".repeat(LONG) + "!",
            "1 ".repeat(LONG / 2) + "!",
            "1" + " .-".repeat(LONG / 3),
            "a.-".repeat(LONG / 3) + "_",
            "\r\n".repeat(LONG / 2) + "a",
            "\u0007\u202e".repeat(LONG / 2),
            "e\u0301".repeat(LONG / 2));

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Test
    void noPatternIsKeptBusy() {
        for (var text : TEXTS) {
            assertTimeoutPreemptively(NOT_FOR_EVER, () -> {
                assertThat(text.matches(Nip.TYPED)).isFalse();
                assertThat(text.matches(Phone.TYPED)).isFalse();
                assertThat(text.matches(OpenAccount.USERNAME)).isFalse();
            });
        }
    }

    @Test
    void noFormIsKeptBusy() {
        var staff = users.staff();
        for (var text : TEXTS) {
            assertTimeoutPreemptively(
                    NOT_FOR_EVER,
                    () -> assertThat(requests.post("/narasumber", staff, Map.of("name", text, "nip", text)))
                            .hasStatus(422));
            assertTimeoutPreemptively(
                    NOT_FOR_EVER,
                    () -> assertThat(requests.post("/masuk", staff, Map.of("username", text, "password", text)))
                            .hasStatus3xxRedirection());
        }
    }
}
