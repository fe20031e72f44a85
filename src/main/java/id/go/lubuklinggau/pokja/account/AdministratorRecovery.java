package id.go.lubuklinggau.pokja.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * For a lone administrator who has forgotten the password: whoever may start the application gets a link, on the console and in
 * no log. For administrators only, because for all others these make links.
 */
@Component
class AdministratorRecovery {

    private final PasswordService passwords;
    private final PublicAddress address;
    private final String username;

    AdministratorRecovery(
            PasswordService passwords, PublicAddress address, @Value("${sipokja.admin.recover:}") String username) {
        this.passwords = passwords;
        this.address = address;
        this.username = username;
    }

    @EventListener
    @Order(1) // after the ready line, which has none
    void recover(ApplicationReadyEvent event) {
        if (username.isBlank()) {
            return;
        }
        var link = passwords.recoverAdministrator(username);
        if (link.isEmpty()) {
            System.err.println(
                    "Tautan tidak dibuat: SIPOKJA_ADMIN_RECOVER harus nama pengguna administrator yang akunnya aktif.");
            return;
        }
        var path = "/kata-sandi/" + link.get().token();
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        System.out.printf(
                "Tautan kata sandi untuk %s, berlaku 24 jam dan satu kali: %s%nHapus SIPOKJA_ADMIN_RECOVER sebelum SIPOKJA dijalankan lagi; jika tidak, tautan lain dibuat.%n",
                username, address.isSet() ? address.url(path) : "http://localhost:" + port + path);
    }
}
