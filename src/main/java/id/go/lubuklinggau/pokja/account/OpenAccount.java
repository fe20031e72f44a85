package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * Opens an account.
 *
 * @param username what is typed to sign in, as {@link #USERNAME} has it
 * @param displayName the name shown beside what the account did, at most 120 characters
 * @param email null if it has none; where links and warnings are sent
 * @param password null where its owner will set it by a link; else as typed, as {@link PasswordRule} has it
 * @param agencyId whom an account for an agency is of; null for all others
 * @param example whether it belongs to the demo scenario
 */
public record OpenAccount(
        UUID id,
        String username,
        String displayName,
        String email,
        String password,
        Role role,
        Reach reach,
        UUID agencyId,
        boolean example) {

    /**
     * 2 to 60 lower case letters, digits, dots and hyphens, the first of them a letter or digit. What begins like the names of
     * {@link ClosedAccounts} is nobody's.
     */
    public static final String USERNAME = "(?!dihapus-)[a-z0-9][a-z0-9.-]{1,59}";

    public static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}";

    /** One of no agency. */
    public OpenAccount(
            UUID id,
            String username,
            String displayName,
            String email,
            String password,
            Role role,
            Reach reach,
            boolean example) {
        this(id, username, displayName, email, password, role, reach, null, example);
    }

    /** One of no agency, and without an e-mail address. */
    public OpenAccount(
            UUID id, String username, String displayName, String password, Role role, Reach reach, boolean example) {
        this(id, username, displayName, null, password, role, reach, null, example);
    }
}
