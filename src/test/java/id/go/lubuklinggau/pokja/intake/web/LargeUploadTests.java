package id.go.lubuklinggau.pokja.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: however large a file is, whoever sends it gets to see why it is not taken. */
@WebTest
class LargeUploadTests {

    private static final String BOUNDARY = "batas";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @ParameterizedTest
    @CsvSource({
        "1, 422, Ini berkas program",
        "6, 422, Berkas ini lebih besar dari 5 MB",
        "200, 413, Berkas boleh paling besar 10 MB"
    })
    void isRefusedWithASentence(int megabytes, int status, String sentence) throws Exception {
        var visitor = new Visitor(port);
        visitor.signIn(users.account(Role.STAFF, Reach.CITY));

        var answer = send(visitor, megabytes * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        assertThat(visitor.get("/impor").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(Visitor visitor, int bytes) throws Exception {
        var head = part("_csrf", visitor.token("/impor"))
                + part("id", UUID.randomUUID().toString())
                + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anggota.xlsx\"\r\n\r\n";
        var tail = "\r\n--" + BOUNDARY + "--\r\n";
        var cookies = visitor.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/impor"))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Cookie", cookies)
                                .header("Accept", "text/html")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.fromPublisher(
                                        BodyPublishers.ofInputStream(() -> body(head, bytes, tail)),
                                        head.length() + bytes + tail.length()))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static InputStream body(String head, int bytes, String tail) {
        return new SequenceInputStream(Collections.enumeration(List.of(text(head), program(bytes), text(tail))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** So many bytes, which begin as a program does. */
    private static InputStream program(int bytes) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() {
                return sent == bytes ? -1 : sent++ == 0 ? 'M' : 'Z';
            }
        };
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
