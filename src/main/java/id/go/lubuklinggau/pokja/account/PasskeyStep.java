package id.go.lubuklinggau.pokja.account;

import java.util.ArrayList;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.transaction.TransactionException;

/** Lets in by passkey, as a {@link SignedInUser}; Spring Security's own would be somebody that no page of ours knows. */
class PasskeyStep implements AuthenticationProvider {

    private final PasskeyParty party;
    private final AccountUserDetailsService users;

    PasskeyStep(PasskeyParty party, AccountUserDetailsService users) {
        this.party = party;
        this.users = users;
    }

    /** What does not verify fails in many ways, and is one to whoever sent it. */
    @Override
    public Authentication authenticate(Authentication request) {
        try {
            var owner = party.authenticate(((WebAuthnAuthenticationRequestToken) request).getWebAuthnRequest());
            var user = users.loadUserByUsername(owner.getName()); // not found: closed
            user.eraseCredentials();
            var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
            authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
            return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        } catch (DataAccessException | TransactionException databaseFailed) {
            throw databaseFailed;
        } catch (RuntimeException invalid) {
            throw new BadCredentialsException("The passkey does not verify", invalid);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
