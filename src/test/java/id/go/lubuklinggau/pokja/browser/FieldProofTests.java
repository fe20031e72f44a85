package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.field.Office;
import id.go.lubuklinggau.pokja.field.Office.Secretary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secretaries mark five people each, in real browsers, while networks come and go, answers are lost, batteries die and the
 * application is killed: afterwards the office has every mark as it was tapped, once, and no phone keeps any.
 */
@ExtendWith(ChromiumCondition.class)
class FieldProofTests {

    private static final int AT_ONCE = 6;
    private static final int ALL = 24;
    private static final int ROUNDS = Integer.getInteger("sipokja.rounds", 20);

    private final Map<Secretary, Fieldwork> field = new ConcurrentHashMap<>();
    private final AtomicInteger taps = new AtomicInteger();
    private final Map<Trouble, Integer> troubles = new HashMap<>();
    private Office office;

    @Test
    void threeSecretariesOnce(@TempDir Path directory) throws Exception {
        prove(directory, 3, 1);
    }

    @Test
    @Tag("proof")
    void allSecretariesManyTimes(@TempDir Path directory) throws Exception {
        prove(directory, ALL, ROUNDS);
    }

    private void prove(Path directory, int secretaries, int rounds) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try (var opened = Office.openIn(directory)) {
            office = opened;
            var all = office.secretaries(1).subList(0, secretaries);
            together(pool, all, one -> field.put(one, new Fieldwork(office.port(), one.username())));
            for (int seed = 1; seed <= rounds; seed++) {
                round(seed, all, pool);
            }
        } finally {
            pool.shutdownNow();
            field.values().forEach(Fieldwork::close);
        }
        System.out.printf("%d rounds of %d secretaries; troubles: %s%n", rounds, secretaries, new TreeMap<>(troubles));
    }

    private void round(int seed, List<Secretary> secretaries, ExecutorService pool) throws Exception {
        long begun = System.nanoTime();
        var session = office.openSession();
        var random = new Random(seed);
        taps.set(0);
        var walks = new ArrayList<Future<Map<UUID, String>>>();
        for (var secretary : secretaries) {
            walks.add(pool.submit(walk(session, secretary, new Random(random.nextLong()))));
        }
        int middle = 1 + random.nextInt(secretaries.size() * 4);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> taps.get() >= middle || walks.stream().allMatch(Future::isDone));
        office.killApplication();
        office.startApplication();

        var tapped = new HashMap<UUID, String>();
        for (var walk : walks) {
            tapped.putAll(walk.get());
        }
        together(pool, secretaries, secretary -> field.get(secretary).comeBack(session));
        check(session, tapped, secretaries.size() * 5);
        office.endSession(session);
        System.out.printf(
                "round %d: %d marks, each once, %d s%n",
                seed, tapped.size(), (System.nanoTime() - begun) / 1_000_000_000);
    }

    private Callable<Map<UUID, String>> walk(UUID session, Secretary secretary, Random random) {
        var delegates = office.delegates(session, secretary.pokja());
        return () -> {
            var phone = field.get(secretary);
            phone.open(session);
            var tapped = new HashMap<UUID, String>();
            for (var delegate : delegates) {
                var trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
                synchronized (troubles) {
                    troubles.merge(trouble, 1, Integer::sum);
                }
                phone.meet(trouble, session, random);
                tapped.put(delegate, phone.tap(delegate, random));
                taps.incrementAndGet();
            }
            return tapped;
        };
    }

    private static void together(ExecutorService pool, List<Secretary> secretaries, Consumer<Secretary> work)
            throws Exception {
        var calls = secretaries.stream()
                .map(one -> Executors.callable(() -> work.accept(one)))
                .toList();
        for (var result : pool.invokeAll(calls)) {
            result.get();
        }
    }

    private void check(UUID session, Map<UUID, String> tapped, int marks) {
        assertThat(tapped).hasSize(marks);
        assertThat(statuses("attendance", session)).isEqualTo(tapped);
        assertThat(statuses("attendance_log", session)).isEqualTo(tapped);
        assertThat(statuses("sent_mark", session)).isEqualTo(tapped);
    }

    /** Two rows for one person do not fit into the map. */
    private Map<UUID, String> statuses(String table, UUID session) {
        return office
                .db()
                .sql("select t.delegate_id, t.status from " + table
                        + " t join delegate d on d.id = t.delegate_id where d.session_id = ?")
                .param(session)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
