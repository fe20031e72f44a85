package id.go.lubuklinggau.pokja.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the first account from the environment, so that somebody can sign in; never touches an existing one. */
@Component
@Order(1)
class FirstAdministrator implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;

    private final AccountService accounts;
    private final String username;
    private final String password;

    FirstAdministrator(
            AccountService accounts,
            @Value("${sipokja.admin.username:}") String username,
            @Value("${sipokja.admin.password:}") String password) {
        this.accounts = accounts;
        this.username = username;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (username.isBlank() || !accounts.isEmpty()) {
            return;
        }
        if (!username.matches("[a-z0-9.-]+") || password.length() < SHORTEST_PASSWORD) {
            System.err.printf(
                    "Akun administrator pertama tidak dibuat: SIPOKJA_ADMIN_USERNAME hanya huruf kecil, angka, titik, dan tanda hubung; SIPOKJA_ADMIN_PASSWORD paling sedikit %d karakter.%n",
                    SHORTEST_PASSWORD);
            return;
        }
        accounts.open(new OpenAccount(username, "Administrator", password, Role.ADMIN, Reach.CITY, false));
    }
}
