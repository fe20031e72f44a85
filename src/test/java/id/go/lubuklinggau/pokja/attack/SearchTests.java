package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestParam;

/** What is searched for is text to the database: no part of the statement, and no wildcard. */
@WebTest
class SearchTests {

    /** Each with letters that no example has; marks without any letter are no search at all. */
    private static final List<String> ODD = List.of(
            "zqxj%",
            "%zqxj%", "z_q_x_j", "zqxj\\", "zqxj'", "zqxj\";--", "zqxj' or true --", "zqxj'; drop table account; --");

    private static final Pattern LINK =
            Pattern.compile("<a [^>]*href=\"(/[a-z-]+/[0-9a-f.-]{8,36}|/jejak\\?hal=[^\"]+)\"");

    private static final Pattern CHOICE = Pattern.compile("(?:<option [^>]*value=\"|\\?dengan=)([0-9a-f-]{36})\"");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    private Routes routes;
    private Map<Role, SignedInUser> users;

    @BeforeEach
    void fill() {
        routes = Routes.withExamples(beans);
        users = routes.users();
    }

    @Test
    void noSearchTakesWildcardsOrStatements() {
        var lists = routes.gets().stream()
                .filter(route -> searches(route) && route.variables() == 0 && !route.isFile())
                .toList();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(6);

        var softly = new SoftAssertions();
        for (var list : lists) {
            softly.assertThat(rows(list, "")).as(list.toString()).isNotEmpty();
            for (var odd : ODD) {
                softly.assertThat(rows(list, odd)).as(list + " for " + odd).isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void noSearchForAChoiceDoesEither() {
        var forms = routes.gets().stream()
                .filter(route -> searches(route) && route.variables() > 0)
                .toList();
        assertThat(forms).isNotEmpty();

        var softly = new SoftAssertions();
        for (var form : forms) {
            var none = choices(form, "zqxj"); // but for who is chosen already
            softly.assertThat(choices(form, "Dedi")).as(form.toString()).hasSizeGreaterThan(none.size());
            for (var odd : ODD) {
                softly.assertThat(choices(form, odd)).as(form + " for " + odd).isEqualTo(none);
            }
        }
        softly.assertAll();
    }

    @Test
    void aHugeSearchIsAnswered() {
        for (var list : routes.gets().stream().filter(SearchTests::searches).toList()) {
            rows(list, "zqxj ' % ".repeat(600));
        }
    }

    /** The addresses that a list leads to. */
    private List<String> rows(Route list, String query) {
        return LINK.matcher(answer(list, query))
                .results()
                .map(link -> link.group(1))
                .filter(address ->
                        address.startsWith(list.pattern() + "/") || address.startsWith(list.pattern() + "?hal="))
                .toList();
    }

    /** The records that a form offers. */
    private List<String> choices(Route form, String query) {
        return CHOICE.matcher(answer(form, query))
                .results()
                .map(choice -> choice.group(1))
                .toList();
    }

    private String answer(Route route, String query) {
        var answer = mvc.get()
                .uri(URI.create(routes.address(route) + "?cari=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .with(user(users.get(Routes.permitted(route))))
                .exchange();
        assertThat(answer).as(route + " for " + query).hasStatusOk();
        assertThat(answer).bodyText().doesNotContain("Exception");
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean searches(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .anyMatch(asked -> asked != null && "cari".equals(asked.name()));
    }
}
