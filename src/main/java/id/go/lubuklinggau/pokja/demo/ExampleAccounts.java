package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ExamplePassword;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.AgencyChoice;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One account for each role, that of an agency for one of those that spoke, and a secretary for each Pokja; the first is called just "sekretaris". */
@Component
class ExampleAccounts {

    private static final String AGENCY = "Dinas Lingkungan Hidup";

    private final AccountService accounts;
    private final AgencyService agencies;

    ExampleAccounts(AccountService accounts, AgencyService agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** @return the one of the staff */
    SignedInUser open(List<ExamplePokja.Group> groups) {
        open("admin", "Administrator (contoh)", Role.ADMIN, Reach.CITY);
        var staff = open("staf", "Staf DPPKB (contoh)", Role.STAFF, Reach.CITY);
        open("pimpinan", "Pimpinan (contoh)", Role.LEADER, Reach.CITY);
        open("instansi", AGENCY + " (contoh)", Role.AGENCY, Reach.NONE, agency());
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
        return staff;
    }

    private UUID agency() {
        return agencies.choices().stream()
                .filter(agency -> agency.name().equals(AGENCY))
                .map(AgencyChoice::id)
                .findFirst()
                .orElseThrow();
    }

    private SignedInUser open(String username, String displayName, Role role, Reach reach) {
        return open(username, displayName, role, reach, null);
    }

    private SignedInUser open(String username, String displayName, Role role, Reach reach, UUID agency) {
        return accounts.open(new OpenAccount(
                UUID.randomUUID(), username, displayName, null, ExamplePassword.VALUE, role, reach, agency, true));
    }
}
