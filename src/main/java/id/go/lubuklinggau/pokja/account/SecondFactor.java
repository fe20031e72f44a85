package id.go.lubuklinggau.pokja.account;

import java.time.Instant;

/**
 * That an account asks for a code after its password.
 *
 * @param recoveryCodes how many are left of those on paper
 */
public record SecondFactor(Instant since, int recoveryCodes) {}
