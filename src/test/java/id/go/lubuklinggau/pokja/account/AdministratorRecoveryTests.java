package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class AdministratorRecoveryTests {

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    PublicAddress address;

    @Autowired
    TestUsers users;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void printsALinkOfOneDayThatIsOnTheTrail(CapturedOutput output) {
        var admin = users.account(Role.ADMIN, Reach.CITY);
        db.sql("insert into second_factor values (?, decode(repeat('ab', 20), 'hex'), now(), '{}')")
                .param(admin.accountId())
                .update();

        recover(admin.getUsername());

        var link = Pattern.compile("http://localhost:\\d+/kata-sandi/(\\S+)").matcher(output.getOut());
        assertThat(link.find()).isTrue();
        assertThat(db.sql("select count(*) from second_factor")
                        .query(Long.class)
                        .single())
                .as("lost with the phone")
                .isZero();
        assertThat(passwords.linkedAccount(link.group(1)))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(admin.accountId()));
        assertThat(db.sql(
                                "select after ->> 'link_made_at' is not null from trail where kind = 'CHANGED' and subject = 'account'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(db.sql("select valid_until <= now() + interval '24 hours' from account_link")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isForOpenAdministratorsOnly(CapturedOutput output) {
        var other = users.account(Role.ADMIN, Reach.CITY);
        var closed = users.account(Role.ADMIN, Reach.CITY);
        accounts.close(closed.accountId(), other.accountId());

        for (var username :
                new String[] {users.account(Role.STAFF, Reach.CITY).getUsername(), closed.getUsername(), "tidak.ada"}) {
            recover(username);
        }
        assertThat(output.getErr()).contains("Tautan tidak dibuat");
        assertThat(output.getOut()).doesNotContain("/kata-sandi/");
        assertThat(db.sql("select count(*) from account_link").query(Long.class).single())
                .isZero();
    }

    private void recover(String username) {
        var ready = new ApplicationReadyEvent(new SpringApplication(), new String[0], application, Duration.ZERO);
        new AdministratorRecovery(passwords, address, username).recover(ready);
    }
}
