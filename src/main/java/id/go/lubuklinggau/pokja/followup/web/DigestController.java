package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForOffice;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/** How things stand with what is done about problems, ready to be pasted into a message. */
@Controller
@ForOffice
class DigestController {

    private final Digest digest;

    DigestController(Digest digest) {
        this.digest = digest;
    }

    @GetMapping("/tindak-lanjut/ringkasan")
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        var text = digest.of(user);
        model.addAttribute("text", text);
        model.addAttribute("whatsApp", "https://wa.me/?text=" + UriUtils.encode(text, StandardCharsets.UTF_8));
        return "followup/action/digest";
    }
}
