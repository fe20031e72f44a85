package id.go.lubuklinggau.pokja.account;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * SIPOKJA as browsers know it where passkeys are made and used. They belong to one address for good: the one that is set; while
 * none is set, to localhost, whose port may change. A passkey counts as both factors, so its device has to check its owner by PIN,
 * finger or face; and the account need not be typed, so it has to be kept in the device.
 */
@Component
public class PasskeyParty implements WebAuthnRelyingPartyOperations {

    private static final String NAME = "SIPOKJA";
    private static final String LOCALHOST = "localhost";

    private final PublicAddress address;
    private final PasskeyOwners owners;
    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyParty(PublicAddress address, PasskeyOwners owners, Passkeys passkeys, Clock clock) {
        this.address = address;
        this.owners = owners;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Whether browsers would make a passkey for the address of this request: by HTTPS on a host with a name, or on localhost. */
    public boolean isOffered() {
        return origin().isPresent();
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        permit();
        return party().createPublicKeyCredentialCreationOptions(request);
    }

    /** The name is that which was given with the password. */
    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        var key = new RelyingPartyPublicKey(request.getPublicKey().getCredential(), permit().name());
        var record = party().registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(request.getCreationOptions(), key));
        PasskeyPermit.useUp(request().getRequest().getSession());
        return record;
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return party().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return party().authenticate(request);
    }

    private PasskeyPermit permit() {
        return Optional.ofNullable(Access.signedIn())
                .flatMap(user ->
                        PasskeyPermit.in(request().getRequest().getSession(false), user.accountId(), clock.instant()))
                .orElseThrow(() -> new AccessDeniedException("No password before the passkey"));
    }

    private WebAuthnRelyingPartyOperations party() {
        var origin = origin().orElseThrow(() -> new AccessDeniedException("No passkeys at this address"));
        var party = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(origin.getHost())
                        .name(NAME)
                        .build(),
                Set.of(origin.toString()));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    private Optional<URI> origin() {
        var uri = address.isSet()
                ? address.address()
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        var host = uri.getHost();
        boolean offered = LOCALHOST.equals(host) || address.isSet() && "https".equals(uri.getScheme()) && isName(host);
        return offered
                ? Optional.of(UriComponentsBuilder.newInstance()
                        .scheme(uri.getScheme())
                        .host(host)
                        .port(uri.getPort())
                        .build()
                        .toUri())
                : Optional.empty();
    }

    private static boolean isName(String host) {
        return !host.matches("[0-9.]+|\\[.*");
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
