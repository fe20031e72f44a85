package id.go.lubuklinggau.pokja.classification;

import java.util.List;

/** What the indicators of the portal are grouped by; each group has a mean. */
public enum IndicatorGroup {
    INPUT,
    PROCESS,
    OUTPUT;

    /** In the order of the portal. */
    public List<Indicator> indicators() {
        return Indicator.ALL.stream()
                .filter(indicator -> indicator.group() == this)
                .toList();
    }
}
