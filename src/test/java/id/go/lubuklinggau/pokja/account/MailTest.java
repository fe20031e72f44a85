package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.lubuklinggau.pokja.support.WebTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server; letters go out one after the other, so the one that is waited for comes after all that were asked for before. */
@WebTest
@DirtiesContext
abstract class MailTest {

    static final long PATIENCE = 10_000;

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @DynamicPropertySource
    static void start(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("spring.mail.properties.mail.smtp.starttls.required", () -> "false");
        settings.add("sipokja.address", () -> "https://sipokja.example.go.id");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Autowired
    Letters waiting;

    /** Letters of the test before, and those that such a letter's work asks for, are sent first. */
    @BeforeEach
    void empty() throws Exception {
        for (int round = 0; round < 2; round++) {
            var sent = new CountDownLatch(1);
            waiting.later(sent::countDown);
            assertThat(sent.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
        }
        SERVER.purgeEmailFromAllMailboxes();
    }

    static List<MimeMessage> letters(int expected) {
        assertThat(SERVER.waitForIncomingEmail(PATIENCE, expected)).isTrue();
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString();
    }
}
