package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * Opens an account.
 *
 * @param username what is typed to sign in, as {@link #USERNAME} has it
 * @param displayName the name shown beside what the account did, at most 120 characters
 * @param password null where its owner will set it by a link; else as typed, as {@link PasswordRule} has it
 * @param example whether it belongs to the demo scenario
 */
public record OpenAccount(
        UUID id, String username, String displayName, String password, Role role, Reach reach, boolean example) {

    /** 2 to 60 lower case letters, digits, dots and hyphens, the first of them a letter or digit. */
    public static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,59}";
}
