package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form that another site sends in a user's name is refused: it has no token, or the token of another sign-in. */
@WebTest
class ForgeryTests {

    private static final List<String> ANSWERED_BY_SPRING_SECURITY = List.of("/masuk", "/keluar");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @LocalServerPort
    int port;

    private Routes routes;

    @BeforeEach
    void fill() {
        routes = Routes.withExamples(beans);
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var softly = new SoftAssertions();
        var users = routes.users();
        for (var route : routes.posts()) {
            users.forEach((role, who) -> {
                var request = mvc.post().uri(URI.create(routes.address(route))).with(user(who));
                routes.fields(route).forEach(request::param);
                softly.assertThat(request.exchange().getResponse().getStatus())
                        .as(route + " as " + role)
                        .isEqualTo(403);
            });
        }
        for (var address : ANSWERED_BY_SPRING_SECURITY) {
            var answer =
                    mvc.post().uri(address).with(user(users.get(Role.STAFF))).exchange();
            softly.assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(403);
        }
        softly.assertAll();
    }

    @Test
    void noFormIsTakenWithTheTokenOfAnotherSignIn() {
        var victim = new Visitor(port);
        var attacker = new Visitor(port);
        var staff = routes.users().get(Role.STAFF).getUsername();
        assertThat(victim.signIn(staff).statusCode()).isEqualTo(302);
        assertThat(attacker.signIn(staff).statusCode()).isEqualTo(302);
        var token = attacker.token("/akun");

        var softly = new SoftAssertions();
        Stream.concat(
                        routes.posts().stream(),
                        ANSWERED_BY_SPRING_SECURITY.stream().map(address -> (Object) address))
                .forEach(target -> {
                    var fields = new HashMap<String, String>();
                    fields.put("_csrf", token);
                    var address = target instanceof Route route ? routes.address(route) : target.toString();
                    if (target instanceof Route route) {
                        fields.putAll(routes.fields(route));
                    }
                    var answer = victim.post(address, fields);
                    softly.assertThat(answer.statusCode()).as(target.toString()).isEqualTo(403);
                });
        softly.assertThat(victim.get("/akun").statusCode()).isEqualTo(200);
        softly.assertAll();
    }

    @Test
    void aTokenLastsNoLongerThanItsSignIn() {
        var visitor = new Visitor(port);
        var before = visitor.token("/masuk");
        visitor.signIn(routes.users().get(Role.STAFF).getUsername());

        assertThat(visitor.post("/keluar", Map.of("_csrf", before)).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/keluar", Map.of("_csrf", visitor.token("/akun")))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aLinkSignsNobodyOut() {
        var visitor = new Visitor(port);
        visitor.signIn(routes.users().get(Role.STAFF).getUsername());

        assertThat(visitor.get("/keluar").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
    }
}
