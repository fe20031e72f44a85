package id.go.lubuklinggau.pokja.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every route with every role and with nobody: the rule at the controller decides, and what is out of reach is not found. */
@WebTest
class RoleWalkTests {

    /** Belongs to whoever holds it; one that is none is gone. */
    private static final String LINK = "/kata-sandi";

    /** Agencies and speakers are the whole city's, and everybody may see the map of kecamatan and kelurahan. Passkeys are one's own, and codes of prints are for everyone. */
    private static final Set<String> WITHOUT_REACH =
            Set.of("/instansi", "/narasumber", "/wilayah", LINK, "/akun/kunci-sandi", "/cetakan");

    /** Files and imports for whoever asked for them, whom no example stands for. */
    private static final Set<String> ONES_OWN = Set.of("/unduhan/{", "/impor/{", "/klasifikasi/impor/{");

    /** Whoever takes away what is gone already, by a second press, has what they wanted. */
    private static final Set<String> TAKEN_AWAY = Set.of("/penghapusan", "/pembatalan", "/pengakhiran");

    /** Answered by a filter when they are sent; the second leads back to the first whoever was not there. */
    private static final Set<String> SIGN_IN = Set.of("/masuk", "/masuk/kode");

    private static final RequestPostProcessor NOBODY = anonymous();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PokjaExamples pokjaExamples;

    @Autowired
    MeetingExamples meetings;

    private Routes routes;

    @BeforeEach
    void fill() {
        routes = Routes.withExamples(beans);
    }

    @Test
    void theRuleOfARouteDecidesWhoGetsIn() {
        var softly = new SoftAssertions();
        var users = routes.users();
        for (var route : routes.all()) {
            users.forEach((role, who) -> {
                int status = send(route, routes.address(route), user(who)).getStatus();
                if (route.roles().contains(role)) {
                    softly.assertThat(status)
                            .as(route + " as " + role)
                            .isNotEqualTo(400)
                            .isNotEqualTo(403)
                            .isLessThan(500);
                } else {
                    softly.assertThat(status).as(route + " as " + role).isEqualTo(403);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void nobodyIsLedToTheSignIn() {
        var softly = new SoftAssertions();
        for (var route : routes.all()) {
            var answer = send(route, routes.address(route), NOBODY);
            if (route.isForEveryone()) {
                softly.assertThat(answer.getStatus())
                        .as(route.toString())
                        .isEqualTo(route.isPost() || route.pattern().equals("/masuk/kode") ? 302 : 200);
            } else {
                softly.assertThat(answer.getRedirectedUrl())
                        .as(route.toString())
                        .isEqualTo("/masuk");
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsOutOfReachIsNotFound() {
        var softly = new SoftAssertions();
        var strangers = routes.usersFromElsewhere();
        for (var route : routes.withVariables()) {
            if (WITHOUT_REACH.stream().noneMatch(route.pattern()::startsWith)) {
                Stream.of(Role.SECRETARY, Role.FIELD_OFFICER)
                        .filter(route.roles()::contains)
                        .forEach(role -> softly.assertThat(send(route, routes.address(route), user(strangers.get(role)))
                                        .getStatus())
                                .as(route + " as " + role)
                                .isEqualTo(404));
            }
        }
        softly.assertAll();
    }

    @Test
    void anIdOfNobodyIsNotFound() {
        var softly = new SoftAssertions();
        var users = routes.users();
        for (var route : routes.withVariables()) {
            for (var role : route.roles()) {
                if (TAKEN_AWAY.stream().anyMatch(route.pattern()::endsWith)) {
                    continue;
                }
                for (int variable = 0; variable < route.variables(); variable++) {
                    var address = routes.addressOfNobody(route, variable);
                    softly.assertThat(
                                    send(route, address, user(users.get(role))).getStatus())
                            .as(route + " as " + role + ": " + address)
                            .isEqualTo(route.pattern().startsWith(LINK) ? 410 : 404);
                }
            }
        }
        softly.assertAll();
    }

    /** A path may not mix what is one's own with what is not; a month is everybody's. */
    @Test
    void whatIsOutOfReachIsNotFoundBelowOnesOwn() {
        var pokja = pokjaExamples.pokja(Routes.ELSEWHERE, "Pokja Tempat Lain");
        var own = Map.of(
                "/pokja", pokja.toString(), "/sesi", meetings.openSession(pokja).toString());
        var softly = new SoftAssertions();
        var strangers = routes.usersFromElsewhere();
        for (var route : routes.withVariables()) {
            if (route.variables() > 1
                    && !route.pattern().contains("/{month}")
                    && own.keySet().stream().anyMatch(route.pattern()::startsWith)
                    && TAKEN_AWAY.stream().noneMatch(route.pattern()::endsWith)) {
                var address = routes.addressBelow(route, own);
                Stream.of(Role.SECRETARY, Role.FIELD_OFFICER)
                        .filter(route.roles()::contains)
                        .forEach(role -> softly.assertThat(send(route, address, user(strangers.get(role)))
                                        .getStatus())
                                .as(route + " as " + role)
                                .isEqualTo(404));
            }
        }
        softly.assertAll();
    }

    @Test
    void anotherVerbFindsNobody() {
        var softly = new SoftAssertions();
        var staff = user(routes.users().get(Role.STAFF));
        for (var pattern : routes.patterns()) {
            var address = routes.address(pattern);
            for (var verb : List.of("PUT", "PATCH", "DELETE", "TRACE", "GARBAGE")) {
                softly.assertThat(send(HttpMethod.valueOf(verb), address, staff, Map.of())
                                .getStatus())
                        .as(verb + " " + pattern)
                        .isIn(400, 405);
            }
            if (!routes.answers(RequestMethod.GET, pattern)) {
                softly.assertThat(send(HttpMethod.GET, address, staff, Map.of()).getStatus())
                        .as("GET " + pattern)
                        .isIn(404, 405);
            }
            if (!routes.answers(RequestMethod.POST, pattern) && !SIGN_IN.contains(pattern)) {
                softly.assertThat(
                                send(HttpMethod.POST, address, staff, Map.of()).getStatus())
                        .as("POST " + pattern)
                        .isIn(403, 404, 405);
            }
        }
        softly.assertAll();
    }

    /** HEAD asks for a page without its text, and no rule less. */
    @Test
    void headIsAnsweredLikeGet() {
        var softly = new SoftAssertions();
        var secretary = user(routes.users().get(Role.SECRETARY));
        for (var route : routes.gets()) {
            if (ONES_OWN.stream().anyMatch(route.pattern()::startsWith)) {
                continue;
            }
            var head = send(HttpMethod.HEAD, routes.address(route), secretary, Map.of());
            softly.assertThat(head.getStatus())
                    .as(route.toString())
                    .isIn(route.roles().contains(Role.SECRETARY) ? List.of(200, 302) : List.of(403));
        }
        softly.assertAll();
    }

    @Test
    void noFieldOrHeaderChangesTheVerb() {
        var softly = new SoftAssertions();
        var staff = user(routes.users().get(Role.STAFF));
        for (var name : List.of("/akun/kata-sandi", "/pertemuan")) {
            for (var verb : List.of("DELETE", "PUT", "GET")) {
                var plain = mvc.post().uri(name).with(staff).with(csrf()).exchange();
                var disguised = mvc.post()
                        .uri(name)
                        .with(staff)
                        .with(csrf())
                        .param("_method", verb)
                        .header("X-HTTP-Method-Override", verb)
                        .header("X-HTTP-Method", verb)
                        .header("X-Method-Override", verb)
                        .exchange();
                softly.assertThat(disguised.getResponse().getStatus())
                        .isEqualTo(422)
                        .isEqualTo(plain.getResponse().getStatus());
            }
        }
        softly.assertAll();
    }

    private MockHttpServletResponse send(Route route, String address, RequestPostProcessor who) {
        if (route.isJson()) {
            return mvc.post()
                    .uri(URI.create(address))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(routes.json())
                    .with(who)
                    .with(csrf())
                    .exchange()
                    .getResponse();
        }
        return send(HttpMethod.valueOf(route.method().name()), address, who, routes.fields(route));
    }

    private MockHttpServletResponse send(
            HttpMethod method, String address, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.method(method).uri(URI.create(address)).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }
}
