package id.go.lubuklinggau.pokja.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Sends what it keeps as {@code js/sender.js} does: a mark goes with its answer and not before. */
class Phone {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final String base;
    private final UUID account;
    private final String cookies;
    private String token;

    private final Map<UUID, Mark> waiting = new LinkedHashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();

    /** What the phone sends. */
    record Mark(UUID id, UUID delegate, Long base, String status, String note, Instant at) {}

    private record Batch(UUID account, Instant sentAt, List<Mark> marks) {}

    /** What the office answers. */
    record Receipt(UUID id, String outcome, boolean known, Long version) {}

    private record Answer(List<Receipt> marks) {}

    private record Provisions(String token, List<String> sheets) {}

    /** Signed in; {@code client} may be that of many phones. */
    Phone(HttpClient client, int port, Office.Secretary secretary) {
        this.client = client;
        this.base = "http://localhost:" + port;
        this.account = secretary.account();
        this.cookies = signIn(secretary.username());
    }

    /** @return the cookies of somebody who is signed in */
    private String signIn(String username) {
        try {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/masuk")).build(), BodyHandlers.ofString());
            var form = "username=%s&password=%s&_csrf=%s"
                    .formatted(username, encoded(TestUsers.PASSWORD), encoded(Visitor.tokenOf(page)));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/masuk"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", cookiesOf(page))
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location")).contains("/");
            return cookiesOf(answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String cookiesOf(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Mark tap(UUID delegate, Long base, String status, String note) {
        var mark = new Mark(UUID.randomUUID(), delegate, base, status, note, Instant.now());
        waiting.put(mark.id(), mark);
        return mark;
    }

    List<Mark> waiting() {
        return List.copyOf(waiting.values());
    }

    List<Receipt> receipts() {
        return receipts;
    }

    /**
     * Sends all that waits, once.
     *
     * @return whether the office answered for it
     */
    boolean send(UUID session) throws InterruptedException {
        try {
            if (token == null) {
                renew();
            }
            var answer = exchange(request("/sesi/" + session + "/kehadiran/kiriman")
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", token)
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(new Batch(account, Instant.now(), waiting())))));
            return answer.statusCode() == 200
                    ? settle(JSON.readValue(answer.body(), Answer.class).marks())
                    : told(answer);
        } catch (IOException lost) {
            return false;
        }
    }

    private boolean settle(List<Receipt> answers) {
        answers.forEach(receipt -> waiting.remove(receipt.id()));
        receipts.addAll(answers);
        return waiting.isEmpty();
    }

    /** A fault of the office passes; anything else would be one of these proofs. */
    private boolean told(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return false;
        }
        throw new AssertionError(answer.statusCode() + " " + answer.body());
    }

    private void renew() throws IOException, InterruptedException {
        var answer = exchange(request("/luring/bekal").GET());
        if (answer.statusCode() == 200) {
            token = JSON.readValue(answer.body(), Provisions.class).token();
        } else if (!told(answer)) {
            throw new IOException("status " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Cookie", cookies);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
