package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.PasswordLink;
import id.go.lubuklinggau.pokja.account.PublicAddress;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the administrator hands over: where to set the password, until when, and where to sign in then. */
record LinkSlip(String url, Instant validUntil, boolean first, String signInUrl) implements Serializable {

    static LinkSlip of(PasswordLink link, PublicAddress address) {
        return new LinkSlip(
                address.url("/kata-sandi/" + link.token()), link.validUntil(), link.first(), address.url("/masuk"));
    }

    /** To the next page and no further. */
    void handTo(RedirectAttributes redirect) {
        redirect.addFlashAttribute("slip", this);
    }
}
