package id.go.lubuklinggau.pokja.country;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.country.Plans.Plan;
import id.go.lubuklinggau.pokja.field.Office;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search takes as many statements in the country as in the city, and reads no table from end to end. */
class CountrySearchTests {

    private static final int TIMES = 15;
    private static final List<String> LARGE = List.of("person", "membership", "pokja", "search_posting", "search_term");
    private static final List<String> SEARCHES = List.of(
            "/orang?cari=fitrianty",
            "/orang?cari=moh.+ali",
            "/orang?cari=H.+Muhamad+Jusuf,+S.Pd.",
            "/orang?cari=siti+aminah",
            "/orang?cari=siti+aminha",
            "/orang?cari=zzzqqq",
            "/pokja?cari=air+kuti",
            "/pokja?cari=air+kutti",
            "/pokja?cari=lubuk+linggau+timur+1",
            "/pokja?cari=zzzqqq");

    @TempDir
    Path directory;

    @Test
    void inAProvince() throws Exception {
        prove(2_000, 20_000, false);
    }

    @Test
    @Tag("proof")
    void inTheCountry() throws Exception {
        prove(84_000, 1_000_000, true);
    }

    private void prove(int pokja, int people, boolean timed) throws Exception {
        try (var office = Office.openIn(directory)) {
            Country.accounts(office);
            Country.somebody(office, "Fitrianti", "Muhammad Ali", "Muhammad Yusuf", "Siti Aminah");
            Plans.follow(office);
            var small = searches(office);

            Country.fill(office, pokja, people);
            var large = searches(office);

            large.forEach((search, plans) -> {
                assertThat(plans).as(search).hasSameSizeAs(small.get(search));
                assertThat(plans)
                        .as(search)
                        .allSatisfy(plan ->
                                assertThat(plan.readWhole()).as(plan.text()).doesNotContainAnyElementsOf(LARGE));
            });
            if (timed) {
                large.values().forEach(CountrySearchTests::show);
                Plans.followNoMore(office);
                SEARCHES.forEach(search -> time(signedIn(office), search));
                time(signedIn(office), "/orang");
                time(signedIn(office), "/pokja");
            }
        }
    }

    /** Each search with what it asked, once everything is in memory. */
    private static Map<String, List<Plan>> searches(Office office) {
        var staff = signedIn(office);
        var all = new LinkedHashMap<String, List<Plan>>();
        for (var search : SEARCHES) {
            open(staff, search);
            all.put(search, Plans.during(office, () -> open(staff, search)));
        }
        return all;
    }

    private static Visitor signedIn(Office office) {
        var staff = new Visitor(office.port());
        assertThat(staff.signIn(Country.STAFF).statusCode()).isEqualTo(302);
        return staff;
    }

    private static void open(Visitor visitor, String page) {
        assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
    }

    private static void show(List<Plan> plans) {
        plans.stream().filter(plan -> plan.text().contains("search_")).forEach(plan -> System.out.println(plan.text()));
    }

    private static void time(Visitor visitor, String page) {
        var times = IntStream.range(0, TIMES)
                .mapToObj(n -> {
                    long start = System.nanoTime();
                    open(visitor, page);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .sorted()
                .toList();
        System.out.printf(
                "%s: median %d ms, longest %d ms%n",
                page, times.get(TIMES / 2).toMillis(), times.get(TIMES - 1).toMillis());
    }
}
