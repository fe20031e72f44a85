package id.go.lubuklinggau.pokja.document;

/** For whom or how somebody stands in, as written before the position. */
public enum Acting {
    PLT("Plt."),
    PLH("Plh."),
    PJ("Pj."),
    AN("a.n.");

    private final String prefix;

    Acting(String prefix) {
        this.prefix = prefix;
    }

    String before(String position) {
        return prefix + " " + position;
    }
}
