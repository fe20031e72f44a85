package id.go.lubuklinggau.pokja.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session keeps of how it began.
 *
 * @param id names it on pages, where the id of the session must not appear
 * @param endsAt however much it is used until then
 */
public record SignIn(UUID id, Instant at, Instant endsAt, Device device) implements Serializable {

    /** Where the session has it. */
    public static final String ATTRIBUTE = "sipokja.signIn";
}
