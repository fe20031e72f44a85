package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Never deleted, only closed: what it did stays its own. */
@Entity
class Account extends BaseEntity {

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_reach", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "area_code")
    private Set<String> reach = new TreeSet<>();

    private boolean example;
    private Instant lockedUntil;
    private Instant closedAt;

    protected Account() {}

    Account(OpenAccount command, String passwordHash) {
        super(UUID.randomUUID());
        this.username = command.username();
        this.displayName = command.displayName();
        this.passwordHash = passwordHash;
        this.role = command.role();
        this.reach.addAll(command.reach().codes());
        this.example = command.example();
    }

    boolean isClosed() {
        return closedAt != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    SignedInUser toUser() {
        return new SignedInUser(
                id(), username, displayName, passwordHash, role, new Reach(List.copyOf(reach)), example, lockedUntil);
    }
}
