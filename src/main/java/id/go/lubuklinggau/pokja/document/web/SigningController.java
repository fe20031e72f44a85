package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Auditable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists of a session that speakers, the committee and guests sign, as they print. */
@Controller
@ForOfficeAndPokja
class SigningController {

    private final SigningPaper lists;
    private final Desk desk;

    SigningController(SigningPaper lists, Desk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @GetMapping({
        "/sesi/{id}/daftar-hadir-narasumber",
        "/sesi/{id}/daftar-hadir-panitia",
        "/sesi/{id}/daftar-hadir-undangan"
    })
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var list = SigningList.at(request.getRequestURI());
        var query = desk.query(list.document(), asked, user);
        return desk.show(lists.of(id, list, list.choice(query), RosterLayout.of(query), user.reach()), query, model);
    }

    @GetMapping({
        "/sesi/{id}/daftar-hadir-narasumber.pdf",
        "/sesi/{id}/daftar-hadir-panitia.pdf",
        "/sesi/{id}/daftar-hadir-undangan.pdf"
    })
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInUser user) {
        var list = SigningList.at(request.getRequestURI());
        var query = desk.query(list.document(), asked, user);
        return desk.pdf(lists.of(id, list, list.choice(query), RosterLayout.of(query), user.reach()));
    }
}
