package id.go.lubuklinggau.pokja.classification;

import java.util.List;
import java.util.Set;

/** The class of a Kampung KB, the lowest first. */
public enum KampungClass {
    BASIC(List.of(Set.of())),
    DEVELOPING(List.of(Set.of(IndicatorGroup.INPUT, IndicatorGroup.PROCESS))),
    INDEPENDENT(List.of(
            Set.of(IndicatorGroup.INPUT, IndicatorGroup.OUTPUT),
            Set.of(IndicatorGroup.PROCESS, IndicatorGroup.OUTPUT))),
    SUSTAINABLE(List.of(Set.of(IndicatorGroup.INPUT, IndicatorGroup.PROCESS, IndicatorGroup.OUTPUT)));

    private final List<Set<IndicatorGroup>> ways;

    KampungClass(List<Set<IndicatorGroup>> ways) {
        this.ways = ways;
    }

    /** The sets of groups of which one has to have arrived for it; {@code kampung_class} decides by the same rule. */
    List<Set<IndicatorGroup>> ways() {
        return ways;
    }
}
