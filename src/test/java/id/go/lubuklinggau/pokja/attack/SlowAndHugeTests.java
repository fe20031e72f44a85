package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Over raw sockets, with short patience: who sends slowly or without end holds up nobody. No proxy is known here. */
@WebTest
@DirtiesContext
@TestPropertySource(
        properties = {
            "server.tomcat.connection-timeout=1s",
            "server.tomcat.keep-alive-timeout=1s",
            "server.tomcat.threads.max=4",
            "server.tomcat.remoteip.internal-proxies=192[.]0[.]2[.]1"
        })
class SlowAndHugeTests {

    private static final int IMPATIENT = 30_000;

    @LocalServerPort
    int port;

    @Test
    void halfARequestEndsAndHoldsUpNobody() throws IOException {
        var halves = new ArrayList<Socket>();
        for (int i = 0; i < 40; i++) {
            halves.add(sent("GET /masuk HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
        }

        assertThat(new Visitor(port).get("/masuk").statusCode()).isEqualTo(200);
        for (var half : halves) {
            closedByTheServer(half);
        }
    }

    @Test
    void halfABodyEndsAndHoldsUpNobody() throws IOException {
        var half = sent("POST /masuk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 1000\r\n\r\nusername=");

        assertThat(new Visitor(port).get("/masuk").statusCode()).isEqualTo(200);
        closedByTheServer(half);
    }

    @Test
    void aConnectionThatAsksNothingMoreEnds() throws IOException {
        closedByTheServer(sent("GET /css/table.css HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        closedByTheServer(sent(""));
    }

    @Test
    void tenThousandFieldsAreRefused() throws IOException {
        var fields = IntStream.range(0, 10_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        assertThat(status(form("POST", "/masuk", fields))).isIn(400, 413);
    }

    @Test
    void aHeaderOrAddressOfAHundredKilobytesIsRefused() throws IOException {
        var long100 = "a".repeat(100_000);

        assertThat(status("GET /masuk HTTP/1.1\r\nHost: localhost\r\nX-Long: " + long100 + "\r\n\r\n"))
                .isIn(400, 431);
        assertThat(status("GET /masuk?x=" + long100 + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isIn(400, 414, 431);
    }

    /** A form of another kind has no token that could be read. */
    @Test
    void aBodyThatIsNoFormIsRefused() throws IOException {
        for (var type :
                List.of("application/json", "multipart/form-data; boundary=x", "text/plain", "application/xml")) {
            assertThat(status("POST /masuk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                            + "\r\nContent-Length: 2\r\n\r\n{}"))
                    .as(type)
                    .isIn(403, 415);
        }
    }

    @Test
    void oneRequestCannotHideAnother() throws IOException {
        for (var headers : List.of(
                "Content-Length: 5\r\nContent-Length: 6",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Host: other")) {
            assertThat(status("POST /masuk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                            + "\r\n\r\n0\r\n\r\n"))
                    .as(headers)
                    .isIn(400, 501);
        }
    }

    @Test
    void whatNoProxyOfOursSaysIsNotBelieved() {
        var answer = new Visitor(port).get("/masuk", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("SIPOKJA="));
    }

    private Socket sent(String text) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(IMPATIENT);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Reads to the end, which comes when the server has had enough. */
    private static void closedByTheServer(Socket socket) throws IOException {
        try (socket) {
            socket.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    private static String form(String method, String path, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private int status(String request) throws IOException {
        try (var socket = sent(request)) {
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length()));
        }
    }
}
