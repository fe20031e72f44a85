package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.PersonJoined;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every page of a record that was joined into another leads to that one. */
@ControllerAdvice
class JoinedAdvice {

    @ExceptionHandler
    String lead(PersonJoined joined, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "people.join.led");
        return "redirect:/orang/" + joined.intoId();
    }
}
