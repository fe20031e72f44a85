package id.go.lubuklinggau.pokja.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where it is and how to get in. */
@Component
class ReadyLine {

    private final AccountService accounts;

    ReadyLine(AccountService accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            System.out.println(sentence("http://localhost:" + port));
        }
    }

    private String sentence(String address) {
        var examples = accounts.exampleAccounts();
        if (!examples.isEmpty()) {
            return "SIPOKJA siap: buka %s lalu masuk sebagai %s dengan kata sandi %s (akun contoh lain tercantum di halaman masuk)."
                    .formatted(address, examples.get(0).username(), ExamplePassword.VALUE);
        }
        if (accounts.isEmpty()) {
            return "SIPOKJA siap di %s. Belum ada akun: jalankan ulang dengan SIPOKJA_ADMIN_USERNAME dan SIPOKJA_ADMIN_PASSWORD (paling sedikit 12 karakter) untuk membuat administrator pertama."
                    .formatted(address);
        }
        return "SIPOKJA siap di %s.".formatted(address);
    }
}
