package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** What somebody types stays text: in every text field, on every page, and in every parameter of an address. */
@WebTest
class ScriptTests {

    /** At most 36 characters, so that the shortest field takes them with a number; an expression that runs says 37037. */
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "</textarea></title><svg/onload=hit>",
            "'-alert(1)-'",
            "\" onfocus=alert(1) autofocus x=\"",
            "javascript:alert(1)",
            "{{37*1001}} ${37*1001} #{37*1001}",
            "__${37*1001}__::.x *{37*1001}",
            "[[${37*1001}]] [(${37*1001})]",
            "T(java.lang.Math).abs(-37037+0)",
            "&lt;script&gt; &#60;b&#62; %3Cb%3E");

    /** Each field gets another text in each; a page shows many fields. */
    private static final int ROUNDS = 3;

    /** What the address of a document may say of it. */
    private static final Set<String> OF_A_DOCUMENT = Set.of(
            "kertas", "kosong", "arah", "kolom", "kelompok", "urutan", "untuk", "transport", "harian", "nomor", "jp");

    private static final Pattern LIVE = Pattern.compile(
            "(?i)<script>alert|<img src=x|<svg/on|<b x|\" onfocus=alert|(href|src|action)=\"javascript:|37037(?!\\+|%2B)");

    private static final Pattern INLINE = Pattern.compile(
            "(?i)th:utext|th:inline|\\[\\(|<style|\\sstyle=|th:style|\\son[a-z]+=|th:on|javascript:|<script(?![^>]*src=)|\\[\\[");

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
    void whatIsTypedIsShownAsText() throws Exception {
        var softly = new SoftAssertions();
        var shown = new TreeSet<String>();
        var typed = new TreeSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var sent = new LinkedHashSet<String>();
            for (var route : routes.posts()) {
                if (route.form() != null && !isOnesOwn(route) && (round == ROUNDS - 1 || !takesAway(route))) {
                    sent.addAll(type(round, route, typed, shown, softly));
                }
            }
            for (var route : routes.gets()) {
                var answer = get(routes.address(route), Routes.permitted(route));
                var page = answer.getContentAsString();
                if (isFile(answer)) {
                    softly.assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
                    softly.assertThat(answer.getHeader("X-Content-Type-Options"))
                            .isEqualTo("nosniff");
                } else {
                    softly.assertThat(page).as(route.toString()).doesNotContainPattern(LIVE);
                }
                sent.stream()
                        .filter(value -> page.contains(HtmlUtils.htmlEscape(value.substring(value.indexOf('=') + 1))))
                        .forEach(value -> shown.add(value.substring(0, value.indexOf('='))));
            }
        }
        softly.assertThat(shown).containsAll(typed);
        softly.assertAll();
    }

    /** An import is for whoever began it, and a joining for two records, whom no example stands for; neither takes text that is shown. */
    private static boolean isOnesOwn(Route route) {
        return route.pattern().startsWith("/impor/{") || route.pattern().equals("/orang/{id}/penggabungan");
    }

    /** Comes last: what it takes away others need. */
    private static boolean takesAway(Route route) {
        return route.pattern().endsWith("/penghapusan");
    }

    /** @return for each text field its name and what was typed */
    private Set<String> type(int round, Route route, Set<String> typed, Set<String> shown, SoftAssertions softly)
            throws Exception {
        var sent = new LinkedHashSet<String>();
        var fields = routes.fields(route);
        int number = 0;
        for (var field : Forms.texts(route.form())) {
            var value = TEXTS.get((round * TEXTS.size() / ROUNDS + number) % TEXTS.size()) + number++;
            fields.put(field, value);
            typed.add(route.form().getSimpleName() + "." + field);
            sent.add(route.form().getSimpleName() + "." + field + "=" + value);
        }
        var request = mvc.post()
                .uri(URI.create(routes.address(route)))
                .with(user(users.get(Routes.permitted(route))))
                .with(csrf());
        fields.forEach(request::param);
        var answer = request.exchange().getResponse();
        var page = answer.getContentAsString();
        softly.assertThat(answer.getStatus()).as(route + " with " + fields).isIn(200, 302, 409, 410, 422);
        softly.assertThat(page).as(route + " with " + fields).doesNotContainPattern(LIVE);
        sent.stream()
                .filter(value -> page.contains(HtmlUtils.htmlEscape(value.substring(value.indexOf('=') + 1))))
                .forEach(value -> shown.add(value.substring(0, value.indexOf('='))));
        return sent;
    }

    @Test
    void whatAnAddressSaysIsShownAsText() throws Exception {
        var softly = new SoftAssertions();
        for (var route : routes.gets()) {
            var query = parameters(route).stream()
                    .map(name -> name + "=" + encoded(String.join("", TEXTS)))
                    .collect(Collectors.joining("&"));
            var asked = get(routes.address(route) + "?" + query, Routes.permitted(route));
            softly.assertThat(asked.getStatus()).as(route + "?" + query).isLessThan(500);
            softly.assertThat(asked.getContentAsString())
                    .as(route + "?" + query)
                    .doesNotContainPattern(LIVE);
            for (int variable = 0; variable < route.variables(); variable++) {
                var address = routes.addressOfNobody(route, variable, "%22%3E%3Cb%20x%3E$%7B37*1001%7D");
                var answer = get(address, Routes.permitted(route));
                softly.assertThat(answer.getStatus()).as(address).isIn(404, 410);
                softly.assertThat(answer.getContentAsString()).as(address).doesNotContainPattern(LIVE);
            }
        }
        softly.assertAll();
    }

    /** Not a test's own template, which may be as hostile as it likes. */
    private static boolean isOurs(Resource template) {
        return !template.getDescription().contains("/templates/support/");
    }

    /** The content security policy would stop them; they are not written in the first place. */
    @Test
    void noTemplateHoldsAScriptAStyleOrUnescapedText() throws IOException {
        var templates = new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html");
        assertThat(templates)
                .hasSizeGreaterThan(40)
                .filteredOn(ScriptTests::isOurs)
                .allSatisfy(template -> {
                    var text = template.getContentAsString(StandardCharsets.UTF_8);
                    assertThat(text.replaceAll("<!--.*?-->", ""))
                            .as(template.getFilename())
                            .doesNotContainPattern(INLINE);
                });
    }

    /** No browser takes it for a page. */
    private static boolean isFile(MockHttpServletResponse answer) {
        return Stream.of("application/json", "text/csv").anyMatch(String.valueOf(answer.getContentType())::startsWith);
    }

    private static Set<String> parameters(Route route) {
        var names = new TreeSet<>(Set.of("x", "halaman", "baris", "sort", "gagal"));
        for (var parameter : route.handler().getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && (parameter.getParameterType() == String.class)) {
                names.add(asked.name());
            }
            if (asked != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                names.addAll(OF_A_DOCUMENT);
            }
            if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(BeanUtils.getPropertyDescriptors(parameter.getParameterType()))
                        .filter(property -> property.getPropertyType() == String.class)
                        .forEach(property -> names.add(property.getName()));
            }
        }
        return names;
    }

    private MockHttpServletResponse get(String address, Role role) {
        return mvc.get()
                .uri(URI.create(address))
                .with(user(users.get(role)))
                .exchange()
                .getResponse();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
