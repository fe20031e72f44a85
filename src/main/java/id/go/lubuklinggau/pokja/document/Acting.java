package id.go.lubuklinggau.pokja.document;

import java.util.List;

/** For whom or how somebody stands in, as written before the position. */
public enum Acting {
    PLT("Plt."),
    PLH("Plh."),
    PJ("Pj."),
    AN("a.n."),
    /** Asked by one who was asked: a.n. the first, the second, u.b. whoever signs. */
    UB("a.n.");

    private static final String BELOW = "u.b.";

    private final String prefix;

    Acting(String prefix) {
        this.prefix = prefix;
    }

    boolean isOnBehalf() {
        return this == AN || this == UB;
    }

    /** What stands above the name, each on a line of its own, as offices lay it out. */
    List<String> lines(String superior, String middle, String position) {
        if (superior == null || !isOnBehalf()) {
            return List.of(prefix + " " + position);
        }
        var top = prefix + " " + superior;
        return this == UB && middle != null ? List.of(top, middle, BELOW, position) : List.of(top, position);
    }
}
