package id.go.lubuklinggau.pokja.account;

/** What someone does at or for the office. */
public enum Role {
    ADMIN,
    STAFF,
    FIELD_OFFICER,
    SECRETARY,
    LEADER
}
