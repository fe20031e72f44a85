package id.go.lubuklinggau.pokja.account;

import java.net.InetAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
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
        var environment = event.getApplicationContext().getEnvironment();
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(sentence("http://localhost:" + port, isForThisComputer(environment)));
        }
    }

    private static boolean isForThisComputer(Environment environment) {
        var address = environment.getProperty("server.address", InetAddress.class);
        return address != null && address.isLoopbackAddress();
    }

    private String sentence(String address, boolean forThisComputer) {
        var examples = accounts.exampleAccounts();
        if (!examples.isEmpty()) {
            return "SIPOKJA siap: buka %s lalu masuk sebagai %s dengan kata sandi %s (akun contoh lain tercantum di halaman masuk).%s"
                    .formatted(
                            address,
                            examples.get(0).username(),
                            ExamplePassword.VALUE,
                            forThisComputer
                                    ? " Kata sandi itu diketahui umum, maka SIPOKJA hanya menjawab komputer ini; untuk komputer lain, jalankan ulang dengan SERVER_ADDRESS=0.0.0.0."
                                    : "");
        }
        if (accounts.isEmpty()) {
            return "SIPOKJA siap di %s. Belum ada akun: jalankan ulang dengan SIPOKJA_ADMIN_USERNAME dan SIPOKJA_ADMIN_PASSWORD (paling sedikit 12 karakter) untuk membuat administrator pertama."
                    .formatted(address);
        }
        return "SIPOKJA siap di %s.".formatted(address);
    }
}
