package id.go.lubuklinggau.pokja.account;

/** What someone does at or for the office. */
public enum Role {
    ADMIN,
    STAFF,
    FIELD_OFFICER,
    SECRETARY,
    LEADER,
    AGENCY;

    /** A secretary keeps one kelurahan, a field officer some part of the city, an agency none of it; the office has all. */
    boolean goesWith(Reach reach) {
        return switch (this) {
            case ADMIN, STAFF, LEADER -> reach.equals(Reach.CITY);
            case SECRETARY -> reach.codes().size() == 1 && reach.codes().get(0).matches("16\\.73\\.\\d{2}\\.\\d{4}");
            case FIELD_OFFICER -> !reach.isCity() && !reach.equals(Reach.NONE);
            case AGENCY -> reach.equals(Reach.NONE);
        };
    }
}
