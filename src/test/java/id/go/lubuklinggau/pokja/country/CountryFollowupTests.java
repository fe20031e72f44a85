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

/** The sheets and lists about problems take as many statements in the country as in the city. */
class CountryFollowupTests {

    private static final int TIMES = 5;

    /** Those that a narrow page has no reason to read from end to end. */
    private static final List<String> LARGE = List.of("problem", "problem_agency", "action", "action_step");

    @TempDir
    Path directory;

    @Test
    void inAProvince() throws Exception {
        prove(2_000, 20_000, 200, false);
    }

    @Test
    @Tag("proof")
    void inTheCountry() throws Exception {
        prove(84_000, 1_000_000, 10_000, true);
    }

    private void prove(int pokja, int problems, int agencies, boolean timed) throws Exception {
        try (var office = Office.openIn(directory)) {
            Country.accounts(office);
            Plans.follow(office);
            var few = opened(office, ofTheDemo(office));

            Country.fill(office, pokja, pokja);
            Country.problems(office, problems, agencies);
            var addresses = ofTheCountry(office);
            var many = opened(office, addresses);

            many.forEach((page, plans) -> assertThat(plans).as(page).hasSameSizeAs(few.get(page)));
            narrow().forEach(page -> assertThat(many.get(page))
                    .as(page)
                    .allSatisfy(
                            plan -> assertThat(plan.readWhole()).as(plan.text()).doesNotContainAnyElementsOf(LARGE)));
            if (timed) {
                Plans.followNoMore(office);
                var staff = signedIn(office);
                addresses.forEach((page, address) -> time(staff, page, address));
            }
        }
    }

    private static List<String> narrow() {
        return List.of(
                "matriks Pokja",
                "RTL Pokja",
                "matriks kecamatan",
                "RKM kecamatan",
                "RTL kecamatan",
                "lembar instansi",
                "kemajuan");
    }

    private static Map<String, String> ofTheDemo(Office office) {
        return addresses(
                one(office, "select cast(id as text) from pokja where kelurahan_code = '16.73.01.1001'"),
                "16.73.01",
                one(office, "select cast(id as text) from agency where name = 'Dinas Lingkungan Hidup'"),
                one(office, "select cast(id as text) from meeting"));
    }

    private static Map<String, String> ofTheCountry(Office office) {
        return addresses(
                one(office, "select cast(id as text) from pokja where kelurahan_code = '16.73.1001.1001'"),
                "16.73.1001",
                one(office, "select cast(id as text) from agency where name = 'Dinas Contoh 1'"),
                "00000000-0000-4000-8000-000000000001");
    }

    /** What is looked at → its address. */
    private static Map<String, String> addresses(String pokja, String kecamatan, String agency, String meeting) {
        var all = new LinkedHashMap<String, String>();
        all.put("matriks Pokja", "/pokja/" + pokja + "/matriks");
        all.put("RTL Pokja", "/pokja/" + pokja + "/rtl");
        all.put("matriks kecamatan", "/wilayah/" + kecamatan + "/matriks");
        all.put("RKM kecamatan", "/wilayah/" + kecamatan + "/rkm");
        all.put("RTL kecamatan", "/wilayah/" + kecamatan + "/rtl");
        all.put("lembar instansi", "/instansi/" + agency + "/lembar");
        all.put("kemajuan", "/pertemuan/" + meeting + "/kemajuan");
        all.put("masalah", "/masalah?keadaan=OPEN");
        all.put("masalah instansi", "/masalah?keadaan=OPEN&instansi=" + agency);
        all.put("tindak lanjut", "/tindak-lanjut?giliran=RUNNING");
        all.put("ringkasan", "/tindak-lanjut/ringkasan");
        return all;
    }

    private static String one(Office office, String query) {
        return office.db().sql(query).query(String.class).single();
    }

    /** Each page with what it asked, once everything is in memory. */
    private static Map<String, List<Plan>> opened(Office office, Map<String, String> addresses) {
        var staff = signedIn(office);
        var all = new LinkedHashMap<String, List<Plan>>();
        addresses.forEach((page, address) -> {
            open(staff, address);
            all.put(page, Plans.during(office, () -> open(staff, address)));
        });
        return all;
    }

    private static Visitor signedIn(Office office) {
        var staff = new Visitor(office.port());
        assertThat(staff.signIn(Country.STAFF).statusCode()).isEqualTo(302);
        return staff;
    }

    private static void open(Visitor visitor, String address) {
        assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200);
    }

    private static void time(Visitor visitor, String page, String address) {
        var times = IntStream.range(0, TIMES)
                .mapToObj(n -> {
                    long start = System.nanoTime();
                    open(visitor, address);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .sorted()
                .toList();
        System.out.printf(
                "%s: median %d ms, longest %d ms%n",
                page, times.get(TIMES / 2).toMillis(), times.get(TIMES - 1).toMillis());
    }
}
