package id.go.lubuklinggau.pokja.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is asking; controllers take it as {@code @AuthenticationPrincipal}, templates as {@code me}. */
public class SignedInUser implements UserDetails, CredentialsContainer {

    private final UUID accountId;
    private final String username;
    private final String displayName;
    private final Role role;
    private final Reach reach;
    private final UUID agencyId;
    private final boolean example;
    private String passwordHash;

    public SignedInUser(
            UUID accountId,
            String username,
            String displayName,
            String passwordHash,
            Role role,
            Reach reach,
            UUID agencyId,
            boolean example) {
        this.accountId = accountId;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.reach = reach;
        this.agencyId = agencyId;
        this.example = example;
    }

    public UUID accountId() {
        return accountId;
    }

    public Reach reach() {
        return reach;
    }

    /** Null for whoever is of no agency. */
    public UUID agencyId() {
        return agencyId;
    }

    public Role getRole() {
        return role;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** Whether the account came with the demo scenario. */
    public boolean isExample() {
        return example;
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public boolean isStaff() {
        return role == Role.STAFF;
    }

    /** Whether this user answers to people for what the office keeps of them. */
    public boolean isRecordKeeper() {
        return isAdmin() || isStaff();
    }

    /** Whether this user works at the office, which sees the whole city. */
    public boolean isOffice() {
        return isAdmin() || isStaff() || isLeader();
    }

    public boolean isLeader() {
        return role == Role.LEADER;
    }

    public boolean isSecretary() {
        return role == Role.SECRETARY;
    }

    public boolean isAgency() {
        return role == Role.AGENCY;
    }

    /** Whether this user keeps members, delegates and marks: all of the office's, or of the Pokja in reach. */
    public boolean isPokjaWorker() {
        return role == Role.STAFF || role == Role.FIELD_OFFICER || role == Role.SECRETARY;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser user && user.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
