package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.privacy.DataRequestService;
import id.go.lubuklinggau.pokja.privacy.RequestOutcome;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a request with its answer. */
@Controller
@ForRecordKeepers
@RequestMapping("/permintaan-data/{id}/jawaban")
class DataRequestAnswerController {

    private final DataRequestService requests;
    private final Clock clock;

    DataRequestAnswerController(DataRequestService requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @ModelAttribute
    void addChoices(Model model) {
        model.addAttribute("outcomes", RequestOutcome.values());
        model.addAttribute("now", clock.instant());
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model) {
        var request = requests.find(id);
        if (!request.isOpen()) {
            return "redirect:/permintaan-data/" + id;
        }
        model.addAttribute("request", request);
        model.addAttribute(DataRequestAnswerForm.of(request));
        return "privacy/request/answer";
    }

    @PostMapping
    String update(
            @PathVariable UUID id,
            @Valid DataRequestAnswerForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(
                errors, () -> requests.close(id, form.getVersion(), form.getOutcome(), form.getAnswer()))) {
            redirect.addFlashAttribute("notice", "request.answered");
            return "redirect:/permintaan-data/" + id;
        }
        model.addAttribute("request", requests.find(id));
        return "privacy/request/answer";
    }
}
