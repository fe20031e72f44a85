package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What viewers of a board cost who look at it over real HTTP, while its people are being marked (docs/benchmarks.md). */
@WebTest
@Tag("proof")
class BoardLoadTests {

    private static final int VIEWERS = 300;
    private static final int SIGN_INS = 100;
    private static final int POKJA = 24;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final int LOOKS = 3;

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    DataSource dataSource;

    private final List<UUID> delegates = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger mostConnections = new AtomicInteger();
    private HttpClient client;
    private URI part;
    private volatile String tag;

    @BeforeEach
    void aDayAndItsViewers() {
        var groups = new UUID[POKJA];
        for (int number = 0; number < POKJA; number++) {
            var kelurahan = "16.73.%02d.10%02d".formatted(4 + number / 8, 1 + number % 8);
            groups[number] = examples.pokja(kelurahan, "Pokja " + number);
        }
        var session = meetings.openSession(groups);
        for (var group : groups) {
            for (int seat = 0; seat < 5; seat++) {
                delegates.add(meetings.delegate(session, group, "Orang Contoh " + delegates.size()));
            }
        }
        for (int number = 0; number < SIGN_INS; number++) {
            var visitor = new Visitor(port);
            visitor.signIn(users.account(Role.LEADER, Reach.CITY));
            cookies.add(visitor.cookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        part = URI.create("http://localhost:" + port + "/sesi/" + session + "/papan?bagian=papan");
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Each viewer looks every ten seconds; somebody is marked every second. */
    @Test
    void threeHundredViewersAreAnswered() throws Exception {
        var staff = users.account(Role.STAFF, Reach.CITY);
        var pool = dataSource.unwrap(HikariDataSource.class);
        warmUp();
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        var looks = new ConcurrentLinkedQueue<CompletableFuture<Void>>();
        var times = Executors.newScheduledThreadPool(2);
        try {
            for (int viewer = 0; viewer < VIEWERS * LOOKS; viewer++) {
                int number = viewer;
                times.schedule(
                        () -> looks.add(look(number)),
                        BETWEEN_LOOKS.toMillis() * number / VIEWERS,
                        TimeUnit.MILLISECONDS);
            }
            var marks = delegates.iterator();
            times.scheduleAtFixedRate(() -> mark(marks.next(), staff), 0, 1, TimeUnit.SECONDS);
            times.scheduleAtFixedRate(() -> countConnections(pool), 0, 5, TimeUnit.MILLISECONDS);
            times.awaitTermination(BETWEEN_LOOKS.toMillis() * LOOKS, TimeUnit.MILLISECONDS);
        } finally {
            times.shutdownNow();
        }
        looks.forEach(CompletableFuture::join);
        report("300 viewers, a look each 10 s", machine.getProcessCpuTime() - cpu);

        assertThat(statuses)
                .hasSizeGreaterThan(VIEWERS * (LOOKS - 1))
                .allMatch(status -> status == 200 || status == 304);
    }

    /** All at once, as when a proxy comes back: each is answered, if only by "busy", and most with the board. */
    @Test
    void aRushIsAnsweredOrToldToWait() {
        warmUp();
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        var looks = new ArrayList<CompletableFuture<Void>>();
        for (int viewer = 0; viewer < VIEWERS; viewer++) {
            looks.add(look(viewer));
        }
        looks.forEach(CompletableFuture::join);
        report("300 viewers at once", machine.getProcessCpuTime() - cpu);

        assertThat(statuses).hasSize(VIEWERS).allMatch(status -> status == 200 || status == 304 || status == 503);
        assertThat(statuses).filteredOn(status -> status == 503).hasSizeLessThan(VIEWERS / 2);
    }

    private void warmUp() {
        for (int viewer = 0; viewer < 2 * VIEWERS; viewer++) {
            look(viewer).join();
        }
        millis.clear();
        statuses.clear();
    }

    private void mark(UUID delegate, SignedInUser staff) {
        try {
            Access.asApplication(() -> {
                attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);
                return null;
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private CompletableFuture<Void> look(int viewer) {
        var request = HttpRequest.newBuilder(part).header("Cookie", cookies.get(viewer % SIGN_INS));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        long from = System.nanoTime();
        return client.sendAsync(request.build(), BodyHandlers.ofString()).thenAccept(answer -> {
            millis.add((System.nanoTime() - from) / 1_000_000);
            statuses.add(answer.statusCode());
            answer.headers().firstValue("ETag").ifPresent(latest -> tag = latest);
        });
    }

    private void countConnections(HikariDataSource pool) {
        mostConnections.accumulateAndGet(pool.getHikariPoolMXBean().getActiveConnections(), Math::max);
    }

    private void report(String what, long cpuNanos) {
        var sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: %d looks, %d unchanged, %d told to wait, p50 %d ms, p99 %d ms, most %d ms, %.2f ms CPU a look, %d connections at most%n",
                what,
                sorted.size(),
                statuses.stream().filter(status -> status == 304).count(),
                statuses.stream().filter(status -> status == 503).count(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1),
                cpuNanos / 1e6 / sorted.size(),
                mostConnections.get());
    }
}
