package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
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

/**
 * The sheets about problems and what is done about them, on screen and as files: matrix, RKM and RTL of a Pokja and of an
 * area, what waits for an agency, and the progress since the meeting before.
 */
@Controller
@ForOfficeAndPokja
class FollowupController {

    private final ProblemSheets problems;
    private final ActionSheets actions;
    private final FollowupPress press;
    private final Desk desk;

    FollowupController(ProblemSheets problems, ActionSheets actions, FollowupPress press, Desk desk) {
        this.problems = problems;
        this.actions = actions;
        this.press = press;
        this.desk = desk;
    }

    @GetMapping({"/pokja/{id}/matriks", "/pokja/{id}/rkm", "/pokja/{id}/rtl"})
    @Auditable("pokja")
    String ofPokja(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            Model model) {
        return show(ofPokja(id, user, request), asked, model);
    }

    @GetMapping({
        "/pokja/{id}/matriks.pdf",
        "/pokja/{id}/matriks.xlsx",
        "/pokja/{id}/rkm.pdf",
        "/pokja/{id}/rkm.xlsx",
        "/pokja/{id}/rtl.pdf",
        "/pokja/{id}/rtl.xlsx"
    })
    @Auditable("pokja")
    View fileOfPokja(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        return file(ofPokja(id, user, request), asked, user, request);
    }

    @GetMapping({"/wilayah/{code}/matriks", "/wilayah/{code}/rkm", "/wilayah/{code}/rtl"})
    String ofArea(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            Model model) {
        return show(ofArea(code, user, request), asked, model);
    }

    @GetMapping({
        "/wilayah/{code}/matriks.pdf",
        "/wilayah/{code}/matriks.xlsx",
        "/wilayah/{code}/rkm.pdf",
        "/wilayah/{code}/rkm.xlsx",
        "/wilayah/{code}/rtl.pdf",
        "/wilayah/{code}/rtl.xlsx"
    })
    View fileOfArea(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        return file(ofArea(code, user, request), asked, user, request);
    }

    /** For the agency itself, and for those who see what it is asked. */
    @GetMapping("/instansi/{id}/lembar")
    @ForSignedIn
    @Auditable("agency")
    String waiting(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        return show(actions.waiting(id, user), asked, model);
    }

    @GetMapping({"/instansi/{id}/lembar.pdf", "/instansi/{id}/lembar.xlsx"})
    @ForSignedIn
    @Auditable("agency")
    View fileOfWaiting(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        return file(actions.waiting(id, user), asked, user, request);
    }

    @GetMapping("/pertemuan/{id}/kemajuan")
    @Auditable("meeting")
    String progress(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        return show(problems.progress(id, user), asked, model);
    }

    @GetMapping({"/pertemuan/{id}/kemajuan.pdf", "/pertemuan/{id}/kemajuan.xlsx"})
    @Auditable("meeting")
    View fileOfProgress(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request) {
        return file(problems.progress(id, user), asked, user, request);
    }

    private FollowupSheet<?> ofPokja(UUID id, SignedInUser user, HttpServletRequest request) {
        return switch (name(request)) {
            case "rkm" -> actions.workPlanOfPokja(id, user);
            case "rtl" -> actions.actionPlanOfPokja(id, user);
            default -> problems.matrixOfPokja(id, user);
        };
    }

    private FollowupSheet<?> ofArea(String code, SignedInUser user, HttpServletRequest request) {
        return switch (name(request)) {
            case "rkm" -> actions.workPlanOfArea(code, user);
            case "rtl" -> actions.actionPlanOfArea(code, user);
            default -> problems.matrixOfArea(code, user);
        };
    }

    private String show(FollowupSheet<?> sheet, MultiValueMap<String, String> asked, Model model) {
        var query = DocumentQuery.of(asked);
        return desk.show(press.paper(sheet, query), query, model, "xlsx");
    }

    private View file(
            FollowupSheet<?> sheet,
            MultiValueMap<String, String> asked,
            SignedInUser user,
            HttpServletRequest request) {
        var query = DocumentQuery.of(asked);
        return request.getRequestURI().endsWith(".xlsx")
                ? press.excel(sheet, query)
                : desk.pdf(press.paper(sheet, query), user);
    }

    /** matriks, rkm or rtl: how the address ends, without what kind of file it is. */
    private static String name(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.(pdf|xlsx)$", "");
    }
}
