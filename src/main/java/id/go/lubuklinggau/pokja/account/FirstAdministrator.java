package id.go.lubuklinggau.pokja.account;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the first account from the environment, so that somebody can sign in; never touches an existing one. */
@Component
@Order(1)
class FirstAdministrator implements ApplicationRunner {

    private final AccountService accounts;
    private final CommonPasswords commonPasswords;
    private final PasswordPolicy policy;
    private final String username;
    private final String password;

    FirstAdministrator(
            AccountService accounts,
            CommonPasswords commonPasswords,
            PasswordPolicy policy,
            @Value("${sipokja.admin.username:}") String username,
            @Value("${sipokja.admin.password:}") String password) {
        this.accounts = accounts;
        this.commonPasswords = commonPasswords;
        this.policy = policy;
        this.username = username;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (username.isBlank() || !accounts.isEmpty()) {
            return;
        }
        if (!username.matches(OpenAccount.USERNAME) || !PasswordRule.fits(password)) {
            System.err.printf(
                    "Akun administrator pertama tidak dibuat: SIPOKJA_ADMIN_USERNAME 2 sampai 60 huruf kecil, angka, titik, atau tanda hubung; SIPOKJA_ADMIN_PASSWORD %d sampai %d karakter.%n",
                    PasswordRule.MIN_CHARACTERS, PasswordRule.MAX_CHARACTERS);
            return;
        }
        if (!policy.allows(password)) {
            System.err.println(
                    "Akun administrator pertama tidak dibuat: SIPOKJA_ADMIN_PASSWORD harus memuat huruf besar, huruf kecil, angka, dan tanda baca.");
            return;
        }
        if (commonPasswords.contain(password, username)) {
            System.err.println(
                    "Akun administrator pertama tidak dibuat: SIPOKJA_ADMIN_PASSWORD mudah ditebak. Gabungkan empat kata atau lebih yang tidak berhubungan.");
            return;
        }
        accounts.open(
                new OpenAccount(UUID.randomUUID(), username, "Administrator", password, Role.ADMIN, Reach.CITY, false));
    }
}
