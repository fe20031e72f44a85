package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * The browsers from which somebody has signed in to an account, or set its password. A cookie by which a browser is known again
 * lets nobody in; it only keeps what others try apart.
 */
@Component
@Transactional
public class KnownBrowsers {

    private static final String COOKIE = "SIPOKJA_PERAMBAN";
    private static final Duration MEMORY = Duration.ofDays(180);

    private final JdbcClient db;
    private final Clock clock;

    KnownBrowsers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of this account, until the browser has not come for half a year. */
    public void remember(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var token = tokenOf(request).isEmpty() ? Tokens.make() : tokenOf(request);
        var now = clock.instant();
        db.sql("delete from known_browser where last_at < ?")
                .param(Timestamp.from(now.minus(MEMORY)))
                .update();
        db.sql("""
                        insert into known_browser (account_id, token_hash, last_at) values (?, ?, ?)
                        on conflict (account_id, token_hash) do update set last_at = excluded.last_at""").params(accountId, Tokens.hash(token), Timestamp.from(now)).update();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request).toString());
    }

    boolean know(SignInAttempt attempt) {
        return db.sql("""
                        select exists (
                            select from known_browser b join account a on a.id = b.account_id
                            where a.username = ? and b.token_hash = ?)""")
                .params(attempt.username().replace("\0", ""), Tokens.hash(attempt.browser()))
                .query(Boolean.class)
                .single();
    }

    /** @return empty if the browser has none of ours */
    static String tokenOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().matches("[A-Za-z0-9_-]{43}") ? cookie.getValue() : "";
    }

    private static ResponseCookie cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, token)
                .path(request.getContextPath() + "/")
                .maxAge(MEMORY)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
