package id.go.lubuklinggau.pokja.classification;

/** As whose example a kampung is held up. */
public enum PilotKind {
    /** By a decision of the city, which may name any number. */
    CITY,
    /** The flag of the national portal for the city: one at a time. */
    PORTAL_CITY,
    /** The flag of the national portal for the province: one at a time. */
    PORTAL_PROVINCE;

    public boolean isFlag() {
        return this != CITY;
    }
}
