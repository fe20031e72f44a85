package id.go.lubuklinggau.pokja.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What a first visit costs on the wire. */
@WebTest
class StaticFilesTests {

    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg))");

    @LocalServerPort
    int port;

    @Autowired
    ResourceUrlProvider urls;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void theStylesheetIsOneHashedFileKeptForEver() throws Exception {
        var links = LINKED.matcher(unzipped(get("/masuk"))).results().map(link -> link.group(1));
        var sheets = links.filter(link -> link.endsWith(".css")).toList();

        assertThat(sheets).singleElement().asString().matches("/css/sipokja-[0-9a-f]{8}\\.css");
        assertThat(get(sheets.get(0)).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void eachHashedStylesheetIsItself() throws Exception {
        for (var sheet : List.of("css/sipokja.css", "css/paper/roster.css", "css/table.css")) {
            assertThat(unzipped(get(urls.getForLookupPath("/" + sheet)))).isEqualTo(unzipped(get("/" + sheet)));
        }
    }

    @Test
    void theStylesheetHoldsEveryComponent() throws Exception {
        var sheet = unzipped(get("/css/sipokja.css"));
        var components = new PathMatchingResourcePatternResolver().getResources("classpath:/static/css/*.css");

        assertThat(sheet).doesNotContain("@import");
        assertThat(components)
                .hasSizeGreaterThan(20)
                .filteredOn(file -> !"sipokja.css".equals(file.getFilename()))
                .allSatisfy(file -> assertThat(sheet).contains(file.getContentAsString(StandardCharsets.UTF_8)));
    }

    @Test
    void aFirstVisitStaysWithinSixtyKilobytesAndEightRequests() throws Exception {
        var page = get("/masuk");
        var links = LINKED.matcher(unzipped(page))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        long bytes = page.body().length;
        for (var link : links) {
            var file = get(link);
            assertThat(file.statusCode()).as(link).isEqualTo(200);
            bytes += file.body().length;
        }

        assertThat(1 + links.size()).isLessThanOrEqualTo(8);
        assertThat(bytes).isLessThan(60_000);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .build();
        return browser.send(request, BodyHandlers.ofByteArray());
    }

    private static String unzipped(HttpResponse<byte[]> response) throws IOException {
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
