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

/** The certificates of those who came to a meeting and of its speakers (sertifikat), as they print. */
@Controller
@ForStaff
class CertificateController {

    private final CertificatePaper certificates;
    private final Desk desk;

    CertificateController(CertificatePaper certificates, Desk desk) {
        this.certificates = certificates;
        this.desk = desk;
    }

    @GetMapping("/pertemuan/{id}/sertifikat")
    @Auditable("meeting")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.CERTIFICATES, asked, user);
        return desk.show(certificates.of(id, CertificateChoice.of(query), user.reach()), query, model);
    }

    @GetMapping("/pertemuan/{id}/sertifikat.pdf")
    @Auditable("meeting")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.CERTIFICATES, asked, user);
        return desk.pdf(certificates.of(id, CertificateChoice.of(query), user.reach()), user);
    }
}
