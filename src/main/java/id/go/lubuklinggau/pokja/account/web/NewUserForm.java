package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;

/** An account to open: besides what can be changed later, its username. Its owner sets the password by a link. */
class NewUserForm extends UserForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotBlank
    @Pattern(regexp = OpenAccount.USERNAME)
    private String username;

    /** @param kelurahanCode null for a form that is empty */
    static NewUserForm forSecretaryOf(String kelurahanCode) {
        var form = new NewUserForm();
        if (kelurahanCode != null) {
            form.setRole(Role.SECRETARY);
            form.setKelurahan(kelurahanCode);
        }
        return form;
    }

    OpenAccount toOpen() {
        return new OpenAccount(
                id, username, getDisplayName(), getEmail(), null, getRole(), reach(), agencyOfRole(), false);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    /** Capitals come from phones that begin a line with one; signing in does not tell them apart either. */
    public void setUsername(String username) {
        this.username = username == null ? null : username.toLowerCase(Locale.ROOT);
    }
}
