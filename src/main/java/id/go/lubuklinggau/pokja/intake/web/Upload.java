package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.intake.ImportService;
import id.go.lubuklinggau.pokja.shared.Submission;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Takes a file that is sent with a form. */
@Component
class Upload {

    private final ImportService imports;

    Upload(ImportService imports) {
        this.imports = imports;
    }

    /**
     * @param pokjaId null if the rows say which
     * @return whether it was read; if not, {@code errors} says why
     */
    boolean accepted(ImportForm form, Errors errors, UUID pokjaId, SignedInUser user) {
        if (!errors.hasErrors() && form.isEmpty()) {
            errors.rejectValue("file", "ImportFileMissing");
        }
        return Submission.accepted(errors, () -> imports.begin(form.toBegin(pokjaId), user));
    }
}
