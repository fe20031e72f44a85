package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@DatabaseTest
class FirstAdministratorTests {

    private static final String PASSWORD = "kata sandi pertama";

    @Autowired
    AccountService accounts;

    @Autowired
    AccountUserDetailsService userDetails;

    @Autowired
    CommonPasswords commonPasswords;

    @Autowired
    PasswordPolicy policy;

    @Test
    void isMadeOnceFromTheEnvironment() {
        start("kepala", PASSWORD);
        start("lain", PASSWORD);

        assertThat(userDetails.loadUserByUsername("kepala").isAdmin()).isTrue();
        assertThat(accounts.list(null, null, true, PageRequest.of(0, 20))).hasSize(1);
    }

    @Test
    void isNotMadeWithoutANameOrWithAPasswordThatIsTooShortOrTooEasy() {
        start("", PASSWORD);
        start("kepala", "pendek");
        start("kepala", "sipokja-lubuklinggau-2026");
        start("Kepala Dinas", PASSWORD);

        assertThat(accounts.isEmpty()).isTrue();
    }

    private void start(String username, String password) {
        new FirstAdministrator(accounts, commonPasswords, policy, username, password).run(null);
    }
}
