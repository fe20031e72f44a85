package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a browser and a phone. */
class TwoStepVisitor extends Visitor {

    static final String SETTINGS = "/akun/faktor-kedua";
    static final String CODES = SETTINGS + "/kode-pemulihan";
    static final String CODE = "/masuk/kode";
    static final Pattern RECOVERY_CODE = Pattern.compile("<code>([A-Z2-9]{5}-[A-Z2-9]{5})</code>");

    TwoStepVisitor(int port) {
        super(port);
    }

    /** @return the app that has the secret now */
    AuthenticatorApp turnOn() {
        var page = get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());
        assertThat(location(submit(SETTINGS, page, setUp(app.code(), TestUsers.PASSWORD))))
                .isEqualTo(CODES);
        return app;
    }

    static Map<String, String> setUp(String code, String password) {
        return Map.of("code", code, "current", password);
    }

    HttpResponse<String> enter(String code) {
        return submit(CODE, get(CODE), Map.of("code", code));
    }

    /** Those that the page shows. */
    List<String> recoveryCodes() {
        return recoveryCodes(get(CODES).body());
    }

    static List<String> recoveryCodes(String html) {
        return RECOVERY_CODE.matcher(html).results().map(code -> code.group(1)).toList();
    }

    String sessionId() {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals("SIPOKJA"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
