package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@DatabaseTest
class AccountServiceTests {

    private static final String KELURAHAN = "16.73.02.1001";
    private static final String KECAMATAN = "16.73.02";

    @Autowired
    AccountService accounts;

    @Autowired
    AccountUserDetailsService userDetails;

    @Autowired
    PasswordService passwords;

    @Autowired
    TestUsers users;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void aNameThatNoAccountCanHaveIsUnknown() {
        for (var name : List.of("\0", "", "staf\0", "x".repeat(5000))) {
            assertThatThrownBy(() -> userDetails.loadUserByUsername(name))
                    .isInstanceOf(UsernameNotFoundException.class);
        }
    }

    @Test
    void opensOnceHoweverOftenItIsAskedTo() {
        var command = open("rina", Role.STAFF, Reach.CITY);

        var first = accounts.open(command);

        assertThat(accounts.open(command)).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void opensOnceWhenAskedTwiceAtTheSameMoment() throws Exception {
        users.account(Role.ADMIN, Reach.CITY);
        var command = open("rina", Role.STAFF, Reach.CITY);

        var failures = together(() -> accounts.open(command), () -> accounts.open(command));

        assertThat(failures).isEmpty();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void refusesAUsernameThatAnotherHasOrHad() {
        var admin = users.account(Role.ADMIN, Reach.CITY);
        var former = accounts.open(open("rina", Role.STAFF, Reach.CITY));
        accounts.close(former.accountId(), admin.accountId());

        assertThatThrownBy(() -> accounts.open(open("rina", Role.LEADER, Reach.CITY)))
                .isInstanceOf(UsernameTaken.class);
    }

    @Test
    void refusesAReachThatDoesNotGoWithTheRole() {
        for (var unfit : List.of(
                open("a1", Role.ADMIN, Reach.of(KECAMATAN)),
                open("a2", Role.SECRETARY, Reach.CITY),
                open("a3", Role.SECRETARY, Reach.of(KECAMATAN)),
                open("a4", Role.SECRETARY, Reach.of(KELURAHAN, "16.73.02.1002")),
                open("a5", Role.SECRETARY, Reach.of("16.73.02.9999")),
                open("a6", Role.FIELD_OFFICER, Reach.CITY),
                open("a7", Role.FIELD_OFFICER, Reach.of(KECAMATAN, "16.73.99")))) {
            assertThatThrownBy(() -> accounts.open(unfit)).isInstanceOf(ReachUnfit.class);
        }
        assertThat(count()).isZero();
    }

    @Test
    void changesNameRoleAndReach() {
        var admin = users.account(Role.ADMIN, Reach.CITY);
        var id = users.account(Role.SECRETARY, Reach.of(KELURAHAN)).accountId();

        accounts.change(
                new ChangeAccount(id, 0L, "Budi", null, Role.FIELD_OFFICER, Reach.of(KECAMATAN, "16.73.01.1001")),
                admin.accountId());

        var changed = accounts.find(id);
        assertThat(changed.displayName()).isEqualTo("Budi");
        assertThat(changed.role()).isEqualTo(Role.FIELD_OFFICER);
        assertThat(changed.reach()).extracting(ReachArea::code).containsExactly("16.73.01.1001", KECAMATAN);
        assertThat(changed.reach()).extracting(ReachArea::level).containsExactly("kelurahan", "kecamatan");
    }

    @Test
    void noticesAStaleEditEvenWhereOnlyTheReachHasChanged() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var user = users.account(Role.SECRETARY, Reach.of(KELURAHAN));
        var id = user.accountId();
        var name = user.getDisplayName();
        accounts.change(new ChangeAccount(id, 0L, name, null, Role.SECRETARY, Reach.of("16.73.02.1002")), admin);

        assertThatThrownBy(() -> accounts.change(
                        new ChangeAccount(id, 0L, name, null, Role.SECRETARY, Reach.of("16.73.02.1003")), admin))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void letsAClosedAccountInNoMoreUntilItIsOpenedAgain() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var user = users.account(Role.STAFF, Reach.CITY);

        accounts.close(user.accountId(), admin);
        assertThatThrownBy(() -> userDetails.loadUserByUsername(user.getUsername()))
                .isInstanceOf(UsernameNotFoundException.class);
        var closedAt = accounts.find(user.accountId()).closedAt();
        accounts.close(user.accountId(), admin);
        assertThat(accounts.find(user.accountId()).closedAt()).isNotNull().isEqualTo(closedAt);

        accounts.reopen(user.accountId());
        assertThat(userDetails.loadUserByUsername(user.getUsername())).isEqualTo(user);
    }

    @Test
    void keepsTheLastAdministrator() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var former = users.account(Role.ADMIN, Reach.CITY).accountId();
        accounts.close(former, admin);

        for (var by : List.of(admin, former)) {
            assertThatThrownBy(() -> accounts.close(admin, by)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> accounts.change(demoted(admin), by)).isInstanceOf(LastAdministrator.class);
        }
    }

    @Test
    void keepsTheAccountInUse() {
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();
        var other = users.account(Role.ADMIN, Reach.CITY).accountId();

        assertThatThrownBy(() -> accounts.close(admin, admin)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> accounts.change(demoted(admin), admin)).isInstanceOf(OwnAccount.class);
        accounts.change(demoted(admin), other);
        assertThat(accounts.find(admin).role()).isEqualTo(Role.STAFF);
    }

    @Test
    void oneAdministratorIsLeftWhenTwoCloseEachOtherAtTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            db.sql("update account set closed_at = now()").update();
            var one = users.account(Role.ADMIN, Reach.CITY).accountId();
            var other = users.account(Role.ADMIN, Reach.CITY).accountId();

            var failures = together(
                    () -> {
                        accounts.close(one, other);
                        return null;
                    },
                    () -> {
                        accounts.change(demoted(other), one);
                        return null;
                    });

            assertThat(failures).singleElement().isInstanceOf(LastAdministrator.class);
            assertThat(db.sql("select count(*) from account where role = 'ADMIN' and closed_at is null")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void knowsNoOther() {
        var unknown = UUID.randomUUID();
        var admin = users.account(Role.ADMIN, Reach.CITY).accountId();

        assertThatThrownBy(() -> accounts.find(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.close(unknown, admin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.reopen(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passwords.makeLink(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.change(demoted(unknown), admin)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAgencyGoesWithItsRoleAlone() {
        var agency = speakers.agency("Dinas Contoh");
        for (var role : Role.values()) {
            var reach = role == Role.SECRETARY
                    ? Reach.of(KELURAHAN)
                    : role == Role.FIELD_OFFICER ? Reach.of(KECAMATAN) : Reach.CITY;
            if (role != Role.AGENCY) {
                assertThatThrownBy(() -> accounts.open(ofAgency(role, reach, agency)))
                        .as(role.name())
                        .isInstanceOf(AgencyUnfit.class);
                assertThatThrownBy(() -> accounts.open(ofAgency(role, Reach.NONE, null)))
                        .as(role.name())
                        .isInstanceOf(ReachUnfit.class);
            }
        }
        assertThatThrownBy(() -> accounts.open(ofAgency(Role.AGENCY, Reach.NONE, null)))
                .isInstanceOf(AgencyUnfit.class);
        assertThatThrownBy(() -> accounts.open(ofAgency(Role.AGENCY, Reach.NONE, UUID.randomUUID())))
                .isInstanceOf(AgencyUnfit.class);
        assertThatThrownBy(() -> accounts.open(ofAgency(Role.AGENCY, Reach.CITY, agency)))
                .isInstanceOf(ReachUnfit.class);

        var user = accounts.open(ofAgency(Role.AGENCY, Reach.NONE, agency));
        assertThat(user.agencyId()).isEqualTo(agency);
        assertThat(user.reach()).isEqualTo(Reach.NONE);
        assertThat(user.reach().covers(KELURAHAN)).isFalse();
        assertThat(userDetails.loadUserByUsername(user.getUsername()).isAgency())
                .isTrue();
        assertThatThrownBy(() -> db.sql("update account set agency_id = null").update())
                .hasMessageContaining("account_agency_goes_with_role");
    }

    @Test
    void findsTheClosestAndForgivesATypingError() {
        accounts.open(named("Siti Aminah", "siti"));
        accounts.open(named("Siti Aminan", "aminan"));
        accounts.open(named("Budi", "budi"));

        assertThat(accounts.list("siti aminan", null, false, PageRequest.of(0, 20)))
                .extracting(AccountRow::displayName)
                .containsExactly("Siti Aminan");
        assertThat(accounts.list("siti amminah", null, false, PageRequest.of(0, 20)))
                .extracting(AccountRow::displayName)
                .contains("Siti Aminah")
                .doesNotContain("Budi");
    }

    private static OpenAccount open(String username, Role role, Reach reach) {
        return new OpenAccount(UUID.randomUUID(), username, "Uji " + username, TestUsers.PASSWORD, role, reach, false);
    }

    private static OpenAccount ofAgency(Role role, Reach reach, UUID agency) {
        return new OpenAccount(UUID.randomUUID(), "uji", "Uji", null, TestUsers.PASSWORD, role, reach, agency, false);
    }

    private static OpenAccount named(String displayName, String username) {
        return new OpenAccount(
                UUID.randomUUID(), username, displayName, TestUsers.PASSWORD, Role.STAFF, Reach.CITY, false);
    }

    private static ChangeAccount demoted(UUID id) {
        return new ChangeAccount(id, 0L, "Uji", null, Role.STAFF, Reach.CITY);
    }

    private long count() {
        return db.sql("select count(*) from account").query(Long.class).single();
    }

    /** Runs both at once; gives what went wrong. */
    private static List<Exception> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        var failures = new CopyOnWriteArrayList<Exception>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            threads.invokeAll(List.of(after(start, one, failures), after(start, other, failures)));
        } finally {
            threads.shutdownNow();
        }
        return failures;
    }

    private static Callable<Boolean> after(CyclicBarrier start, Callable<?> work, List<Exception> failures) {
        return () -> {
            start.await();
            try {
                work.call();
                return true;
            } catch (Exception e) {
                return failures.add(e);
            }
        };
    }
}
