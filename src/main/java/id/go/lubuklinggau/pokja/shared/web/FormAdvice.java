package id.go.lubuklinggau.pokja.shared.web;

import java.math.BigDecimal;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

@ControllerAdvice
class FormAdvice {

    /**
     * No form of ours counts its fields; what asks for the 300th, or for the x-th, is not read at all. Nor is a value made so
     * that {@code title.x} has something to be within.
     */
    @InitBinder
    void bindOnlyWhatFormsHave(WebDataBinder binder) {
        binder.setAutoGrowNestedPaths(false);
        binder.registerCustomEditor(String.class, new CleanTextEditor());
        binder.registerCustomEditor(BigDecimal.class, new DecimalEditor());
        binder.setDisallowedFields("*[*");
    }
}
