package id.go.lubuklinggau.pokja.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens real accounts and signs them in: {@code mvc.get().uri("/pokja").with(users.staff())}. */
@TestComponent
public class TestUsers {

    public static final String PASSWORD = "kata sandi uji coba";

    private final AccountService accounts;
    private final AtomicInteger number = new AtomicInteger();

    TestUsers(AccountService accounts) {
        this.accounts = accounts;
    }

    public RequestPostProcessor admin() {
        return user(account(Role.ADMIN, Reach.CITY));
    }

    public RequestPostProcessor staff() {
        return user(account(Role.STAFF, Reach.CITY));
    }

    public RequestPostProcessor leader() {
        return user(account(Role.LEADER, Reach.CITY));
    }

    /** A secretary of the Pokja in this kelurahan. */
    public RequestPostProcessor secretary(String kelurahanCode) {
        return user(account(Role.SECRETARY, Reach.of(kelurahanCode)));
    }

    public RequestPostProcessor fieldOfficer(String... areaCodes) {
        return user(account(Role.FIELD_OFFICER, Reach.of(areaCodes)));
    }

    public RequestPostProcessor agency(UUID agencyId) {
        return user(ofAgency(agencyId));
    }

    public SignedInUser ofAgency(UUID agencyId) {
        return ofAgency("instansi-" + number.incrementAndGet(), agencyId);
    }

    /** One that signs in as {@code username} with {@link #PASSWORD}. */
    public SignedInUser ofAgency(String username, UUID agencyId) {
        return accounts.open(new OpenAccount(
                UUID.randomUUID(),
                username,
                "Uji " + username,
                null,
                PASSWORD,
                Role.AGENCY,
                Reach.NONE,
                agencyId,
                false));
    }

    public SignedInUser account(Role role, Reach reach) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "-" + number.incrementAndGet();
        return account(name, "Uji " + name, role, reach);
    }

    /** One that signs in as {@code username} with {@link #PASSWORD}. */
    public SignedInUser account(String username, String displayName, Role role, Reach reach) {
        return accounts.open(new OpenAccount(UUID.randomUUID(), username, displayName, PASSWORD, role, reach, false));
    }
}
