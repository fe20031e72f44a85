package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs: who is signed in, and where they are. */
@ControllerAdvice
class SignedInUserAdvice {

    @ModelAttribute("me")
    SignedInUser me(@AuthenticationPrincipal SignedInUser user) {
        return user;
    }

    @ModelAttribute("place")
    String place(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
