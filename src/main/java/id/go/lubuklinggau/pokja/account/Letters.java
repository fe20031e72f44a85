package id.go.lubuklinggau.pokja.account;

import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Mail to the owners of accounts, in plain words, where the office has set a mail server and its own address. It is sent on
 * another thread, so that no page waits for a mail server, or tells by its time whether there was something to send.
 */
@Component
class Letters implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int LONGEST_QUEUE = 200;
    private static final int SECONDS_TO_FINISH = 5;

    private final ObjectProvider<JavaMailSender> mail;
    private final MessageSource words;
    private final PublicAddress address;
    private final String host;
    private final String from;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(LONGEST_QUEUE), work -> new Thread(work, "letters"));

    Letters(
            ObjectProvider<JavaMailSender> mail,
            MessageSource words,
            PublicAddress address,
            @Value("${spring.mail.host:}") String host,
            @Value("${sipokja.mail.from:}") String from) {
        this.mail = mail;
        this.words = words;
        this.address = address;
        this.host = host;
        this.from = from;
    }

    boolean canBeSent() {
        return !host.isBlank() && address.isSet();
    }

    /**
     * Once the transaction in progress, if there is one, has come to a good end; nothing if there is nowhere to send it.
     *
     * @param to null if the account has no e-mail address
     * @param name of the words, {@code mail.<name>.subject} and {@code .body}
     */
    void send(String to, String name, Object... arguments) {
        if (to == null || !canBeSent()) {
            return;
        }
        Runnable work = () -> later(() -> deliver(to, name, arguments));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** One after the other, in the order in which they came. */
    void later(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException tooMany) {
            log.warn("A letter was dropped: {} others wait to be sent", LONGEST_QUEUE);
        }
    }

    /** @return whether the mail server has taken it; the log does not say to whom it should have gone */
    boolean deliver(String to, String name, Object... arguments) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from.isBlank() ? "sipokja@" + address.address().getHost() : from);
        letter.setTo(to);
        letter.setSubject(words.getMessage("mail." + name + ".subject", null, INDONESIAN));
        letter.setText(words.getMessage("mail." + name + ".body", arguments, INDONESIAN)
                + words.getMessage("mail.foot", new Object[] {address.url("/masuk")}, INDONESIAN));
        try {
            mail.getObject().send(letter);
            return true;
        } catch (MailException failure) {
            log.warn(
                    "A letter could not be sent: {}",
                    causeOf(failure).getClass().getName());
            return false;
        }
    }

    private static Throwable causeOf(Throwable failure) {
        return failure.getCause() == null ? failure : causeOf(failure.getCause());
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
