package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.OpenAccount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.springframework.validation.Errors;

/** An account to open: besides what can be changed later, its username and first password. */
class NewUserForm extends UserForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotBlank
    @Pattern(regexp = OpenAccount.USERNAME)
    private String username;

    @Valid
    private NewPasswordForm password = new NewPasswordForm();

    @Override
    void check(Errors errors) {
        super.check(errors);
        errors.pushNestedPath("password");
        password.check(errors);
        errors.popNestedPath();
    }

    OpenAccount toOpen() {
        return new OpenAccount(id, username, getDisplayName(), password.changed(), getRole(), reach(), false);
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

    public NewPasswordForm getPassword() {
        return password;
    }

    public void setPassword(NewPasswordForm password) {
        this.password = password;
    }
}
