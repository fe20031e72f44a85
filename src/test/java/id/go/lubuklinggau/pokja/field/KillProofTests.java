package id.go.lubuklinggau.pokja.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.field.Office.Secretary;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application, or its database, is killed while phones send: whatever a phone was told is there afterwards, the rest is
 * still in the phone and arrives later, and each mark counts once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillProofTests {

    private static final int PHONES = 8;
    private static final String[] STATUSES = {"PRESENT", "EXCUSED", "SICK", "ABSENT"};

    private Office office;
    private List<Secretary> secretaries;

    private final Random random = new Random(4);
    private final AtomicBoolean atWork = new AtomicBoolean();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    private interface Blow {
        void fall() throws Exception;
    }

    @BeforeAll
    void openOffice(@TempDir Path directory) throws Exception {
        office = Office.openIn(directory);
        secretaries = office.secretaries(1).subList(0, PHONES);
    }

    @AfterAll
    void close() throws Exception {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void losesNothingWhenTheApplicationIsKilled() throws Exception {
        prove(2, this::killApplication);
    }

    @Test
    void losesNothingWhenTheDatabaseIsKilled() throws Exception {
        prove(2, this::killServer);
    }

    @Test
    @Tag("proof")
    void losesNothingWhenTheApplicationIsKilledFiftyTimes() throws Exception {
        prove(50, this::killApplication);
    }

    @Test
    @Tag("proof")
    void losesNothingWhenTheDatabaseIsKilledFiftyTimes() throws Exception {
        prove(50, this::killServer);
    }

    private void killApplication() throws Exception {
        office.killApplication();
        office.startApplication();
    }

    private void killServer() throws Exception {
        office.killServer();
        office.startServer();
    }

    private void prove(int times, Blow blow) throws Exception {
        var session = office.openSession();
        var phones = new ArrayList<Phone>();
        var pool = Executors.newFixedThreadPool(PHONES);
        answered.set(0);
        unanswered.set(0);
        atWork.set(true);
        try {
            var hands = start(session, phones, pool);
            for (int time = 0; time < times; time++) {
                int soon = answered.get() + 20 + random.nextInt(100);
                await().atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> answered.get() >= soon || hands.stream().anyMatch(Future::isDone));
                strike(blow);
            }
            atWork.set(false);
            for (var hand : hands) {
                hand.get();
            }
        } finally {
            atWork.set(false);
            letGo();
            pool.shutdown();
        }
        check(session, phones);
    }

    private List<Future<Void>> start(UUID session, List<Phone> phones, ExecutorService pool) {
        var hands = new ArrayList<Future<Void>>();
        for (var secretary : secretaries) {
            var phone = new Phone(HttpClient.newHttpClient(), office.port(), secretary);
            var delegates = office.delegates(session, secretary.pokja());
            phones.add(phone);
            hands.add(pool.submit((Callable<Void>) () -> markOn(phone, session, delegates)));
        }
        return hands;
    }

    /** One after the other, each a change of the one before. */
    private Void markOn(Phone phone, UUID session, List<UUID> delegates) throws Exception {
        for (int turn = 0; atWork.get(); turn++) {
            for (var delegate : delegates) {
                phone.tap(delegate, null, STATUSES[turn % STATUSES.length], null);
            }
            while (!phone.send(session)) {
                unanswered.incrementAndGet();
                awaitOpen();
            }
            answered.incrementAndGet();
        }
        return null;
    }

    private void strike(Blow blow) throws Exception {
        open.set(false);
        try {
            blow.fall();
        } finally {
            letGo();
        }
    }

    private void letGo() {
        synchronized (open) {
            open.set(true);
            open.notifyAll();
        }
    }

    /** A real phone would try again after a while. */
    private void awaitOpen() throws InterruptedException {
        synchronized (open) {
            while (!open.get()) {
                open.wait();
            }
        }
    }

    private void check(UUID session, List<Phone> phones) {
        var kept = office
                .db()
                .sql("""
                        select s.id, s.version from sent_mark s
                        join delegate d on d.id = s.delegate_id
                        join attendance_log l on l.delegate_id = s.delegate_id and l.version = s.version
                        where d.session_id = ? and s.outcome = 'APPLIED' and l.status = s.status""")
                .param(session)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var receipts =
                phones.stream().flatMap(phone -> phone.receipts().stream()).toList();
        assertThat(phones).allMatch(phone -> phone.waiting().isEmpty());
        assertThat(receipts).allMatch(receipt -> receipt.outcome().equals("APPLIED"));
        assertThat(receipts).extracting(Phone.Receipt::id).doesNotHaveDuplicates();
        assertThat(kept.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        receipts.stream().map(Phone.Receipt::id).toList());
        assertThat(count(
                        "select count(*) from sent_mark s join delegate d on d.id = s.delegate_id where d.session_id = ?",
                        session))
                .isEqualTo(kept.size());
        assertThat(count(
                        "select count(*) from attendance_log l join delegate d on d.id = l.delegate_id where d.session_id = ?",
                        session))
                .isEqualTo(kept.size());
        assertThat(count("""
                        select count(*) from attendance a join delegate d on d.id = a.delegate_id
                        join attendance_log l on l.delegate_id = a.delegate_id and l.version = a.version and l.status = a.status
                        where d.session_id = ? and a.version = (
                            select max(version) from attendance_log x where x.delegate_id = a.delegate_id)""", session)).isEqualTo(5L * PHONES);
        System.out.printf(
                "%d marks in %d batches; %d sendings without an answer, of which %d had come in%n",
                kept.size(),
                answered.get(),
                unanswered.get(),
                receipts.stream().filter(Phone.Receipt::known).count() / 5);
    }

    private long count(String sql, UUID session) {
        return office.db().sql(sql).param(session).query(Long.class).single();
    }
}
