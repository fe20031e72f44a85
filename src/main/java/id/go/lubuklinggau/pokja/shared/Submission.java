package id.go.lubuklinggau.pokja.shared;

import org.hibernate.exception.ConstraintViolationException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** What becomes of a submitted form: the use case runs, or the form comes back with its errors and all that was typed. */
public final class Submission {

    private Submission() {}

    /**
     * Runs the use case unless the form already has errors. After a stale edit the form takes the current version, so that
     * what its user saves next, having been told, counts. Whoever is overtaken while saving is told the same; a form that is sent
     * twice at once is carried out once.
     *
     * @return whether it was carried out; if not, {@code errors} says why
     */
    public static boolean accepted(Errors errors, Runnable useCase) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            useCase.run();
            return true;
        } catch (BrokenRule rule) {
            renewVersion(errors, rule);
            reject(errors, rule);
            return false;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            if (isStoredAlready(overtaken)) {
                return true;
            }
            errors.reject(StaleEdit.class.getSimpleName());
            return false;
        }
    }

    /** The id was made with the form: a second row of that id comes from the same form. */
    private static boolean isStoredAlready(NestedRuntimeException overtaken) {
        return overtaken.getCause() instanceof ConstraintViolationException violation
                && violation.getConstraintName() != null
                && violation.getConstraintName().endsWith("_pkey");
    }

    private static void renewVersion(Errors errors, BrokenRule rule) {
        if (rule instanceof StaleEdit stale
                && errors instanceof BindingResult result
                && result.getTarget() instanceof VersionedForm form) {
            form.setVersion(stale.currentVersion());
        }
    }

    private static void reject(Errors errors, BrokenRule rule) {
        if (rule.field() == null) {
            errors.reject(rule.code(), rule.arguments(), null);
        } else {
            errors.rejectValue(rule.field(), rule.code(), rule.arguments(), null);
        }
    }
}
