package id.go.lubuklinggau.pokja.shared.web;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Errors that a page can explain; all others go to {@code templates/error}. */
@ControllerAdvice
class ErrorAdvice {

    /** A rule broken outside a form: say which, and lead back. */
    @ExceptionHandler
    String brokenRule(BrokenRule rule, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("rule", rule);
        return "error/rule";
    }

    /** Somebody else was faster, and the database noticed. */
    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String overtaken() {
        return "error/409";
    }

    /** An id that is no id belongs to nothing. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknownId(MethodArgumentTypeMismatchException mismatch) {
        return "error/404";
    }

    /** A field name that no form of ours has, such as {@code areas.first}. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String unknownField(InvalidPropertyException invalid) {
        return "error/400";
    }
}
