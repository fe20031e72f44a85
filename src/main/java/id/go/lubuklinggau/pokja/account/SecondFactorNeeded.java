package id.go.lubuklinggau.pokja.account;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
class SecondFactorNeeded extends AuthenticationException {

    private final String username;

    SecondFactorNeeded(String username) {
        super("The password is not enough");
        this.username = username;
    }

    String username() {
        return username;
    }
}
