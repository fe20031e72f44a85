package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountDetails;
import id.go.lubuklinggau.pokja.account.ChangeAccount;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.ReachArea;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.validation.Errors;

/** Of the ways to say for whom an account is, the one that goes with the role counts. */
class UserForm implements VersionedForm {

    private Long version;

    @NotBlank
    @Size(max = 120)
    private String displayName;

    @Size(max = 254)
    @Pattern(regexp = OpenAccount.EMAIL)
    private String email;

    @NotNull
    private Role role;

    private String kelurahan;

    private List<String> areas = new ArrayList<>();

    private UUID agency;

    static UserForm of(AccountDetails account) {
        var codes = account.reach().stream().map(ReachArea::code).toList();
        var form = new UserForm();
        form.version = account.version();
        form.displayName = account.displayName();
        form.email = account.email();
        form.role = account.role();
        form.agency = account.agencyId();
        if (account.role() == Role.SECRETARY) {
            form.kelurahan = codes.get(0);
        } else if (account.role() == Role.FIELD_OFFICER) {
            form.areas = codes;
        }
        return form;
    }

    void check(Errors errors) {
        if (role == Role.SECRETARY && kelurahan == null) {
            errors.rejectValue("kelurahan", "NotNull");
        }
        if (role == Role.FIELD_OFFICER && areas.isEmpty()) {
            errors.rejectValue("areas", "NotEmpty");
        }
        if (role == Role.AGENCY && agency == null && !errors.hasFieldErrors("agency")) {
            errors.rejectValue("agency", "NotNull");
        }
    }

    ChangeAccount toChange(UUID id) {
        return new ChangeAccount(id, version, displayName, email, role, reach(), agencyOfRole());
    }

    /** A kecamatan ticked stands for all its kelurahan. */
    Reach reach() {
        return switch (role) {
            case ADMIN, STAFF, LEADER -> Reach.CITY;
            case AGENCY -> Reach.NONE;
            case SECRETARY -> Reach.of(kelurahan);
            case FIELD_OFFICER ->
                new Reach(areas.stream()
                        .distinct()
                        .filter(code ->
                                areas.stream().noneMatch(wider -> code.startsWith(wider) && !code.equals(wider)))
                        .toList());
        };
    }

    UUID agencyOfRole() {
        return role == Role.AGENCY ? agency : null;
    }

    /** Whether single kelurahan of this kecamatan are chosen. */
    public boolean touches(String kecamatanCode) {
        return areas.stream().anyMatch(code -> code.startsWith(kecamatanCode + "."));
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** Null if it has none. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getKelurahan() {
        return kelurahan;
    }

    public void setKelurahan(String kelurahan) {
        this.kelurahan = kelurahan;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas.stream().filter(Objects::nonNull).toList();
    }
}
