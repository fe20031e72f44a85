package id.go.lubuklinggau.pokja.account;

/**
 * Opens an account.
 *
 * @param username lower case letters, digits, dot and hyphen; what is typed to sign in
 * @param displayName the name shown beside what the account did
 * @param password as typed; only its hash is kept
 * @param example whether it belongs to the demo scenario
 */
public record OpenAccount(
        String username, String displayName, String password, Role role, Reach reach, boolean example) {}
