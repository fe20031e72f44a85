package id.go.lubuklinggau.pokja.attack;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.browser.ExampleAddresses;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of ours, with one example of everything behind them and a user of each role who has it in reach. */
class Routes {

    static final String ELSEWHERE = "16.73.02.1001";

    private final List<Route> all = new ArrayList<>();
    private final ExampleAddresses examples;
    private final TestUsers users;

    Routes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            AutowireCapableBeanFactory beans,
            TestUsers users) {
        this.examples = beans.createBean(ExampleAddresses.class);
        this.users = users;
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.go.lubuklinggau")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues()
                                .forEach(pattern -> all.add(new Route(method, pattern, handler))));
            }
        });
        all.sort(Comparator.comparing(Route::toString));
    }

    /** Of a test: the routes, and the examples newly made. */
    static Routes withExamples(AutowireCapableBeanFactory beans) {
        var routes = beans.createBean(Routes.class);
        routes.examples.make();
        return routes;
    }

    List<Route> all() {
        return all;
    }

    List<Route> gets() {
        return all.stream().filter(Route::isGet).toList();
    }

    List<Route> posts() {
        return all.stream().filter(Route::isPost).toList();
    }

    /** Those that read the fields of a form; JSON is read into a record, which has no other fields than those it asks for. */
    List<Route> forms() {
        return posts().stream().filter(route -> !route.isJson()).toList();
    }

    /** Those that lead to one thing. */
    List<Route> withVariables() {
        return all.stream().filter(route -> route.variables() > 0).toList();
    }

    /** Of the example. */
    String address(Route route) {
        return examples.address(route.pattern());
    }

    String address(String pattern) {
        return examples.address(pattern);
    }

    /** Of the example's last part, below something else. */
    String addressBelow(Route route, Map<String, String> folders) {
        var parts = route.pattern().split("/");
        var address = address(route).split("/");
        int variable = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{") && ++variable < route.variables()) {
                address[i] = folders.get("/" + parts[i - 1]);
            }
        }
        return String.join("/", address);
    }

    /** Of the example, but for the variable of this index: that one is nobody's. */
    String addressOfNobody(Route route, int index) {
        return addressOfNobody(route, index, UUID.randomUUID().toString());
    }

    String addressOfNobody(Route route, int index, String id) {
        var parts = route.pattern().split("/");
        var own = address(route).split("/");
        int variable = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{") && variable++ == index) {
                own[i] = parts[i].equals("{number}") && id.length() == 36 ? "999" : id;
            }
        }
        return String.join("/", own);
    }

    /** What the route reads, such that nothing in it is refused for its form. */
    Map<String, String> fields(Route route) {
        var fields = Forms.fields(route);
        fields.computeIfPresent(
                "tanda", (name, tap) -> "H.." + examples.address("/utusan/{id}").substring(8));
        fields.computeIfPresent(
                "sessionId", (name, none) -> examples.address("/sesi/{id}").substring(6));
        if (route.pattern().endsWith("/sesi/{number}")) { // whose form names the session itself, too
            fields.put("id", examples.address("/sesi/{id}").substring(6));
        }
        return fields;
    }

    /** What the routes of this kind read, each its own part. */
    String json() {
        return """
                {"account":"%s","sentAt":"2021-06-14T01:00:00Z","marks":[
                    {"id":"%s","delegate":"%s","status":"PRESENT","at":"2021-06-14T01:00:00Z"}], "problems":[], "verdicts":[
                    {"id":"%s","problem":"%s","verdict":"SAME","at":"2021-06-14T01:00:00Z"}]}""".formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        examples.address("/utusan/{id}").substring(8),
                        UUID.randomUUID(),
                        examples.address("/masalah/{id}").substring(9));
    }

    /** One of each role who has the examples in reach. */
    Map<Role, SignedInUser> users() {
        return users(ExampleAddresses.KELURAHAN);
    }

    /** One of each role; those bound to a place keep another. */
    Map<Role, SignedInUser> usersFromElsewhere() {
        return users(ELSEWHERE);
    }

    private Map<Role, SignedInUser> users(String kelurahan) {
        var one = new EnumMap<Role, SignedInUser>(Role.class);
        for (var role : Role.values()) {
            boolean bound = role == Role.SECRETARY || role == Role.FIELD_OFFICER;
            one.put(
                    role,
                    role == Role.AGENCY
                            ? users.ofAgency(agency())
                            : users.account(role, bound ? Reach.of(kelurahan) : Reach.CITY));
        }
        return one;
    }

    private UUID agency() {
        return UUID.fromString(examples.address("/instansi/{id}").substring("/instansi/".length()));
    }

    /** Whom this route lets in, staff before all others. */
    static Role permitted(Route route) {
        return route.roles().contains(Role.STAFF)
                ? Role.STAFF
                : route.roles().iterator().next();
    }

    List<String> patterns() {
        return all.stream().map(Route::pattern).distinct().toList();
    }

    boolean answers(RequestMethod method, String pattern) {
        return all.stream()
                .anyMatch(route -> route.method() == method && route.pattern().equals(pattern));
    }
}
