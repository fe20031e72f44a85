package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list for transport money of a meeting (daftar penerimaan transport), as it prints. */
@Controller
@ForStaff
class TransportController {

    private final TransportPaper lists;
    private final Desk desk;

    TransportController(TransportPaper lists, Desk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @GetMapping("/pertemuan/{id}/transport")
    @Auditable("meeting")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.TRANSPORT, asked, user);
        return desk.show(lists.of(id, TransportChoice.of(query), user.reach()), query, model, "xlsx");
    }

    @GetMapping("/pertemuan/{id}/transport.pdf")
    @Auditable("meeting")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.TRANSPORT, asked, user);
        return desk.pdf(lists.of(id, TransportChoice.of(query), user.reach()), user);
    }

    @GetMapping("/pertemuan/{id}/transport.xlsx")
    @Auditable("meeting")
    View excel(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.TRANSPORT, asked, user);
        return lists.excel(id, TransportChoice.of(query), user.reach());
    }
}
