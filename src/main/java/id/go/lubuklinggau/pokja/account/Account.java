package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import id.go.lubuklinggau.pokja.shared.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Never deleted, only closed: what it did stays its own. */
@Entity
class Account extends BaseEntity {

    private String username;
    private String displayName;
    private String email;
    private String passwordHash;
    private Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_reach", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "area_code")
    private Set<String> reach = new TreeSet<>();

    private UUID agencyId;
    private boolean example;
    private Instant linkMadeAt;
    private Instant closedAt;

    protected Account() {}

    Account(OpenAccount command, String passwordHash, Instant now) {
        super(command.id());
        this.username = command.username();
        this.displayName = command.displayName();
        this.email = command.email();
        this.passwordHash = passwordHash;
        this.passwordSetAt = now;
        this.role = command.role();
        this.reach.addAll(areas(command.reach()));
        this.agencyId = command.agencyId();
        this.example = command.example();
    }

    void change(ChangeAccount command) {
        expectVersion(command.version());
        displayName = command.displayName();
        email = command.email();
        role = command.role();
        reach.retainAll(areas(command.reach()));
        reach.addAll(areas(command.reach()));
        agencyId = command.agencyId();
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordSetAt = now;
    }

    void changeEmail(String newEmail) {
        email = newEmail;
    }

    /** Somebody may set the password who has the link. */
    void allowLink(Instant now) {
        if (isClosed()) {
            throw new NotFound("account", id());
        }
        linkMadeAt = now;
    }

    /** The same password, hashed anew. */
    void rehash(String newHash) {
        passwordHash = newHash;
    }

    void close(Instant now) {
        if (!isClosed()) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }

    /** False until the first link has been used. */
    boolean hasPassword() {
        return passwordHash != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isAdministrator() {
        return role == Role.ADMIN;
    }

    /** Whether this account may do just what it could after this change. */
    boolean keepsRights(ChangeAccount command) {
        return role == command.role() && reach.equals(areas(command.reach())) && isOf(command.agencyId());
    }

    boolean isOf(UUID agency) {
        return Objects.equals(agencyId, agency);
    }

    /** A reach that covers nothing has none. */
    private static Set<String> areas(Reach reach) {
        return reach.equals(Reach.NONE) ? Set.of() : Set.copyOf(reach.codes());
    }

    String displayName() {
        return displayName;
    }

    /** Null if it has none. */
    String email() {
        return email;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    SignedInUser toUser() {
        var covered = reach.isEmpty() ? Reach.NONE : new Reach(List.copyOf(reach));
        return new SignedInUser(id(), username, displayName, passwordHash, role, covered, agencyId, example);
    }
}
