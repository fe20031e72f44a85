package id.go.lubuklinggau.pokja.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many phones come back into the network at about the same time: all are answered, and soon. */
class LoadProofTests {

    private static final int POKJA = 24;
    private static final int HANDS = 64;
    private static final int SIGN_INS = 4;
    private static final List<String> AS_SHIPPED = List.of();

    /** @param time from when it was due to the answer for all of it, with the two requests that this takes */
    private record Sending(Duration time, int failures) {}

    @Test
    void fortyPhonesInTwoSeconds(@TempDir Path directory) throws Exception {
        prove(directory, 40, Duration.ofSeconds(2));
    }

    @Test
    @Tag("proof")
    void twoThousandPhonesInAMinuteAtTheFirstTry(@TempDir Path directory) throws Exception {
        assertThat(prove(directory, 2000, Duration.ofMinutes(1))).isZero();
    }

    /** @return how many had to send again */
    private static int prove(Path directory, int phones, Duration time) throws Exception {
        int each = (phones + POKJA - 1) / POKJA;
        var hands = Executors.newScheduledThreadPool(HANDS);
        try (var office = Office.openIn(directory, AS_SHIPPED)) {
            var sessions =
                    IntStream.range(0, each).mapToObj(n -> office.openSession()).toList();
            var senders = signIn(office, sessions, phones);
            var applicationBefore = office.applicationCpu();
            var serverBefore = office.serverCpu();
            long transactionsBefore = transactions(office);

            var sendings = send(senders, time, hands);

            var times = sendings.stream().map(Sending::time).toList();
            int failures = sendings.stream().mapToInt(Sending::failures).sum();
            System.out.printf(
                    "%d phones in %d s: answered after p50 %d, p99 %d, max %d ms, %d had to be sent again;"
                            + " CPU of the application %d ms, of the database %d ms; %d transactions%n",
                    phones,
                    time.toSeconds(),
                    percentile(times, 50),
                    percentile(times, 99),
                    percentile(times, 100),
                    failures,
                    office.applicationCpu().minus(applicationBefore).toMillis(),
                    office.serverCpu().minus(serverBefore).toMillis(),
                    transactions(office) - transactionsBefore);
            assertThat(count(office, "sent_mark where outcome = 'APPLIED'")).isEqualTo(5L * phones);
            assertThat(count(office, "attendance")).isEqualTo(5L * phones);
            assertThat(count(office, "attendance_log")).isEqualTo(5L * phones);
            return failures;
        } finally {
            hands.shutdownNow();
        }
    }

    private record Sender(Phone phone, UUID session, List<UUID> delegates) {

        Sending send(long due) throws Exception {
            for (var delegate : delegates) {
                phone.tap(delegate, null, "PRESENT", null);
            }
            int failures = 0;
            while (!phone.send(session)) {
                failures++;
            }
            return new Sending(Duration.ofNanos(System.nanoTime() - due), failures);
        }
    }

    private static List<Sender> signIn(Office office, List<UUID> sessions, int phones) throws Exception {
        var client = HttpClient.newHttpClient();
        var delegates = office.delegates();
        var secretaries = office.secretaries(sessions.size());
        var calls = new ArrayList<Callable<Sender>>();
        for (int n = 0; n < phones; n++) {
            var secretary = secretaries.get(n);
            var session = sessions.get(n / POKJA);
            calls.add(() -> new Sender(
                    new Phone(client, office.port(), secretary),
                    session,
                    delegates.get(session).get(secretary.pokja())));
        }
        var few = Executors.newFixedThreadPool(SIGN_INS); // more at once from one address have to wait
        try {
            return results(few.invokeAll(calls));
        } finally {
            few.shutdown();
        }
    }

    private static List<Sending> send(List<Sender> senders, Duration time, ScheduledExecutorService hands)
            throws Exception {
        var random = new Random(4);
        long start = System.nanoTime();
        var sendings = new ArrayList<Future<Sending>>();
        for (var sender : senders) {
            long after = random.nextLong(time.toNanos());
            sendings.add(hands.schedule(() -> sender.send(start + after), after, TimeUnit.NANOSECONDS));
        }
        return results(sendings);
    }

    private static <T> List<T> results(List<Future<T>> futures) throws Exception {
        var results = new ArrayList<T>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private static long percentile(List<Duration> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((sorted.size() * percent + 99) / 100 - 1).toMillis();
    }

    private static long transactions(Office office) {
        return office.db()
                .sql("select sum(xact_commit) from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private static long count(Office office, String what) {
        return office.db().sql("select count(*) from " + what).query(Long.class).single();
    }
}
