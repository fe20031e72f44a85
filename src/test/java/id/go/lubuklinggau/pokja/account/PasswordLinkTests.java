package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PasswordLinkTests {

    private static final String NEW = "empat kata yang baru";
    private static final String EMAIL = "lama@example.go.id";

    @Autowired
    AccountService accounts;

    @Autowired
    AccountUserDetailsService userDetails;

    @Autowired
    PasswordService passwords;

    @Autowired
    PasswordLinks links;

    @Autowired
    TestUsers users;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void letsInNobodyBeforeItIsUsed() {
        var id = openWithoutPassword();

        assertThatThrownBy(() -> userDetails.loadUserByUsername("rina")).isInstanceOf(UsernameNotFoundException.class);
        passwords.setPassword(passwords.makeLink(id).token(), NEW);
        assertThat(userDetails.loadUserByUsername("rina").accountId()).isEqualTo(id);
    }

    @Test
    void lastsSevenDaysForTheFirstPasswordAndOneForAnother() {
        var id = openWithoutPassword();

        var first = passwords.makeLink(id);
        assertThat(first.first()).isTrue();
        assertThat(Duration.between(Instant.now(), first.validUntil())).isBetween(days(7), days(7).plusMinutes(1));

        passwords.setPassword(first.token(), NEW);
        var reset = passwords.makeLink(id);
        assertThat(reset.first()).isFalse();
        assertThat(Duration.between(Instant.now(), reset.validUntil())).isBetween(days(1), days(1).plusMinutes(1));
    }

    @Test
    void isUsedOnceEvenByTwoAtTheSameMoment() throws Exception {
        var token = passwords.makeLink(openWithoutPassword()).token();
        Callable<Boolean> use = () -> {
            try {
                passwords.setPassword(token, NEW);
                return true;
            } catch (LinkVoid used) {
                return false;
            }
        };

        assertThat(Together.run(List.of(use, use))).containsExactlyInAnyOrder(true, false);
        assertThat(passwords.linkedAccount(token)).isEmpty();
    }

    @Test
    void endsWhenItIsReplacedOrLateOrTheAccountIsClosed() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var id = openWithoutPassword();

        var former = passwords.makeLink(id).token();
        var late = passwords.makeLink(id).token();
        refuses(former);
        assertThat(passwords.linkedAccount(late)).isPresent();
        db.sql("update account_link set valid_until = now()").update();
        refuses(late);

        var closed = passwords.makeLink(id).token();
        accounts.close(id, admin);
        accounts.reopen(id);
        refuses(closed);
    }

    @Test
    void endsWhenThePasswordIsChangedWithoutIt() {
        var user = users.account(Role.STAFF, Reach.CITY);
        var slip = passwords.makeLink(user.accountId()).token();
        accounts.changeEmail(user.accountId(), EMAIL);
        var mailed = mailed(user.accountId());

        passwords.changePassword(user.accountId(), NEW, "");

        refuses(slip);
        refuses(mailed);
    }

    @Test
    void endsWhenTheAddressToWhichLinksAreMailedIsChanged() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var id = users.account(Role.STAFF, Reach.CITY).accountId();
        accounts.changeEmail(id, EMAIL);

        var byOwner = mailed(id);
        accounts.changeEmail(id, "baru@example.go.id");
        refuses(byOwner);

        accounts.changeEmail(id, EMAIL);
        var byAdmin = mailed(id);
        accounts.change(
                new ChangeAccount(id, accounts.find(id).version(), "Rina", null, Role.STAFF, Reach.CITY), admin);
        refuses(byAdmin);
    }

    @Test
    void isMailedNowhereButToTheAddressOfAnOpenAccount() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var id = users.account(Role.STAFF, Reach.CITY).accountId();
        accounts.changeEmail(id, "baru@example.go.id");
        assertThat(links.mail(id, EMAIL)).isEmpty();

        accounts.changeEmail(id, EMAIL);
        accounts.close(id, admin);
        assertThat(links.mail(id, EMAIL)).isEmpty();
        assertThat(db.sql("select count(*) from account_link").query(Long.class).single())
                .isZero();
    }

    /** Whichever comes first, the other waits for it. */
    @Test
    void doesNotOutlastAnAddressThatIsChangedAtTheSameMoment() throws Exception {
        for (var turn = 0; turn < 5; turn++) {
            var id = users.account(Role.STAFF, Reach.CITY).accountId();
            accounts.changeEmail(id, EMAIL);
            Callable<Boolean> mail =
                    () -> transactions.execute(status -> links.mail(id, EMAIL).isPresent());
            Callable<Boolean> change = () -> {
                accounts.changeEmail(id, null);
                return true;
            };

            Together.run(List.of(mail, change));

            assertThat(db.sql("select count(*) from account_link")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** An administrator who mends a name need not hand over another slip. */
    @Test
    void outlastsAChangeOfOtherThings() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var id = openWithoutPassword();
        var slip = passwords.makeLink(id).token();

        accounts.change(
                new ChangeAccount(
                        id, accounts.find(id).version(), "Rina S.", "rina@example.go.id", Role.STAFF, Reach.CITY),
                admin);

        assertThat(passwords.linkedAccount(slip)).isPresent();
    }

    @Test
    void isNotMadeForAnAccountThatIsClosedOrUnknown() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var id = openWithoutPassword();
        accounts.close(id, admin);

        assertThatThrownBy(() -> passwords.makeLink(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passwords.makeLink(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void survivesAPasswordThatIsTooEasy() {
        var token = passwords.makeLink(openWithoutPassword()).token();

        assertThatThrownBy(() -> passwords.setPassword(token, "rina lubuklinggau"))
                .isInstanceOf(CommonPassword.class);
        passwords.setPassword(token, NEW);
    }

    @Test
    void isNowhereToBeRead() {
        var token = passwords.makeLink(openWithoutPassword()).token();

        assertThat(token).hasSize(43);
        assertThat(db.sql("select account_link::text from account_link union all select trail::text from trail")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    private String mailed(UUID id) {
        return links.mail(id, EMAIL).orElseThrow().token();
    }

    private void refuses(String token) {
        assertThat(passwords.linkedAccount(token)).isEmpty();
        assertThatThrownBy(() -> passwords.setPassword(token, NEW)).isInstanceOf(LinkVoid.class);
    }

    private UUID openWithoutPassword() {
        return accounts.open(
                        new OpenAccount(UUID.randomUUID(), "rina", "Rina Sari", null, Role.STAFF, Reach.CITY, false))
                .accountId();
    }

    private static Duration days(int count) {
        return Duration.ofDays(count).minusSeconds(30);
    }
}
