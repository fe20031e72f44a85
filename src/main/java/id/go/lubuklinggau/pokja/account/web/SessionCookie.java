package id.go.lubuklinggau.pokja.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a sign-in. Over HTTPS it is called {@code __Host-…}: a browser takes that name only from this very host, for all
 * paths and for HTTPS, and nothing else is read. Plain HTTP, as on a developer's PC, has to do without. The request itself
 * says which it is, so there is no setting to forget.
 */
class SessionCookie implements CookieSerializer {

    static final String NAME = "SIPOKJA";

    private final CookieSerializer https = cookie("__Host-" + NAME, true);
    private final CookieSerializer http = cookie(NAME, false);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? https : http;
    }

    /** It carries the id as it is. Decoded from Base64 it could hold what the database refuses, such as NUL. */
    private static CookieSerializer cookie(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        cookie.setRememberMeRequestAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR);
        return cookie;
    }
}
