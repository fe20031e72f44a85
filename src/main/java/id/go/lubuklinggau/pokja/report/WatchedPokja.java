package id.go.lubuklinggau.pokja.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Pokja whose register needs somebody.
 *
 * @param findings at least one, the worst first
 */
public record WatchedPokja(List<Finding> findings) {

    static List<WatchedPokja> of(List<Finding> ordered) {
        return groups(ordered, Finding::pokjaId).stream().map(WatchedPokja::new).toList();
    }

    public UUID id() {
        return findings.get(0).pokjaId();
    }

    public String name() {
        return findings.get(0).pokjaName();
    }

    public String kelurahanName() {
        return findings.get(0).kelurahanName();
    }

    public String kecamatanName() {
        return findings.get(0).kecamatanName();
    }

    /** Those of a kind together. */
    public Collection<List<Finding>> byConcern() {
        return groups(findings, Finding::concern);
    }

    private static Collection<List<Finding>> groups(List<Finding> ordered, Function<Finding, ?> key) {
        return ordered.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
