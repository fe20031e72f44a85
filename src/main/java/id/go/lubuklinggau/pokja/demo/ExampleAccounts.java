package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ExamplePassword;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One account for each role, and a secretary for each Pokja; the first is called just "sekretaris". */
@Component
class ExampleAccounts {

    private final AccountService accounts;

    ExampleAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    void open(List<ExamplePokja.Group> groups) {
        open("admin", "Administrator (contoh)", Role.ADMIN, Reach.CITY);
        open("staf", "Staf DPPKB (contoh)", Role.STAFF, Reach.CITY);
        open("pimpinan", "Pimpinan (contoh)", Role.LEADER, Reach.CITY);
        var first = groups.get(0).kelurahan();
        open("penyuluh", "Penyuluh KB (contoh)", Role.FIELD_OFFICER, Reach.of(first.kecamatanCode()));
        for (var group : groups) {
            var kelurahan = group.kelurahan();
            var name = kelurahan.name().toLowerCase(Locale.ROOT).replace(' ', '-');
            open(
                    kelurahan.equals(first) ? "sekretaris" : "sekretaris." + name,
                    "Sekretaris Pokja " + kelurahan.name() + " (contoh)",
                    Role.SECRETARY,
                    Reach.of(kelurahan.code()));
        }
    }

    private void open(String username, String displayName, Role role, Reach reach) {
        accounts.open(
                new OpenAccount(UUID.randomUUID(), username, displayName, ExamplePassword.VALUE, role, reach, true));
    }
}
