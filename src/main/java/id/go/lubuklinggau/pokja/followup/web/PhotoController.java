package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForPlanners;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.PhotoPhase;
import id.go.lubuklinggau.pokja.followup.PhotoService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photos of what is done about a problem. */
@Controller
@ForPlanners
@RequestMapping("/tindak-lanjut/{id}/foto")
class PhotoController {

    private final ActionService actions;
    private final PhotoService photos;

    PhotoController(ActionService actions, PhotoService photos) {
        this.actions = actions;
        this.photos = photos;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute(new PhotoForm());
        return form(id, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid PhotoForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var page = form(id, user, model);
        if (Submission.accepted(
                errors,
                () -> photos.add(
                        form.getId(),
                        id,
                        form.getPhase(),
                        form.getCaption(),
                        form.getTakenOn(),
                        form.content(),
                        user))) {
            redirect.addFlashAttribute("notice", "photo.added");
            return "redirect:/tindak-lanjut/{id}";
        }
        return page;
    }

    @GetMapping("/{photoId}/berkas")
    @ForSignedIn
    ResponseEntity<byte[]> show(
            @PathVariable UUID id, @PathVariable UUID photoId, @AuthenticationPrincipal SignedInUser user) {
        actions.find(id, user);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(photos.file(photoId, id));
    }

    @PostMapping("/{photoId}/penghapusan")
    String destroy(
            @PathVariable UUID id,
            @PathVariable UUID photoId,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        photos.remove(photoId, id, user);
        redirect.addFlashAttribute("notice", "photo.removed");
        return "redirect:/tindak-lanjut/{id}";
    }

    private String form(UUID id, SignedInUser user, Model model) {
        model.addAttribute("a", actions.find(id, user));
        model.addAttribute("photos", photos.of(id));
        model.addAttribute("phases", PhotoPhase.values());
        model.addAttribute("most", PhotoService.MOST);
        return "followup/action/photos";
    }
}
