package id.go.lubuklinggau.pokja.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, over real HTTP: keeps cookies, follows no redirect. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;

    public Visitor(int port) {
        this("http://localhost:" + port);
    }

    /** @param base of which all paths are */
    public Visitor(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> method(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(
                path,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")),
                headers);
    }

    /** A body as it is. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of a page that is open, with its token. */
    public HttpResponse<String> submit(String path, HttpResponse<String> page, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", tokenOf(page));
        return post(path, all);
    }

    public void signIn(SignedInUser user) {
        assertThat(signIn(user.getUsername()).statusCode()).isEqualTo(302);
    }

    public HttpResponse<String> signIn(String username, String... headers) {
        return post(
                "/masuk",
                Map.of("username", username, "password", TestUsers.PASSWORD, "_csrf", token("/masuk", headers)),
                headers);
    }

    /** The token in the first form of this page. */
    public String token(String path, String... headers) {
        return tokenOf(get(path, headers));
    }

    /** The token in the first form of a page. */
    public static String tokenOf(HttpResponse<String> page) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page.uri());
        }
        return token.group(1);
    }

    /** Where this answer leads, without the host; empty if nowhere. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
