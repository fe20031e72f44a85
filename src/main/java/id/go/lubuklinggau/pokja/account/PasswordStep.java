package id.go.lubuklinggau.pokja.account;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets in by password those who have no second factor; of the others the password is the first step only. */
class PasswordStep extends DaoAuthenticationProvider {

    private final SecondFactors factors;

    PasswordStep(AccountUserDetailsService users, PasswordEncoder passwords, SecondFactors factors) {
        super(users);
        this.factors = factors;
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(users);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var success = super.createSuccessAuthentication(principal, authentication, user);
        if (user instanceof SignedInUser one && factors.isOn(one.accountId())) {
            throw new SecondFactorNeeded(one.getUsername());
        }
        return success;
    }
}
