package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.FigureImport;
import id.go.lubuklinggau.pokja.classification.FigureImportService;
import id.go.lubuklinggau.pokja.classification.Months;
import id.go.lubuklinggau.pokja.intake.RowState;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Values of a month from a file: template, upload, preview, confirmation. Each is for whoever sent it alone. */
@Controller
@ForPokjaWorkers
@RequestMapping("/klasifikasi/impor")
class FigureImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FigureImportService imports;
    private final ClassificationService classification;
    private final FigureBook book;
    private final FigureWords words;
    private final Dates dates;

    FigureImportController(
            FigureImportService imports,
            ClassificationService classification,
            FigureBook book,
            FigureWords words,
            Dates dates) {
        this.imports = imports;
        this.classification = classification;
        this.book = book;
        this.words = words;
        this.dates = dates;
    }

    @GetMapping
    String newOne(@RequestParam(name = "bulan", required = false) String wanted, Model model) {
        var month = Months.read(wanted, classification.today()).orElse(Months.of(classification.today()));
        model.addAttribute(FigureImportForm.of(dates.monthAddress(month)));
        return form(model);
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(
            @RequestParam(name = "bulan", required = false) String wanted, @AuthenticationPrincipal SignedInUser user) {
        var month = Months.read(wanted, classification.today()).orElse(Months.of(classification.today()));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.of("figures.template.file", dates.month(month)), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(book.template(month, user.reach()));
    }

    @PostMapping
    String create(
            @Valid FigureImportForm form, Errors errors, @AuthenticationPrincipal SignedInUser user, Model model) {
        var month = Months.read(form.getOfMonth(), classification.today());
        if (month.isEmpty()) {
            errors.rejectValue("ofMonth", "MonthUnknown");
        }
        if (form.isEmpty()) {
            errors.rejectValue("file", "ImportFileMissing");
        }
        if (Submission.accepted(errors, () -> imports.begin(form.toBegin(month.orElseThrow()), book::heading, user))) {
            return "redirect:/klasifikasi/impor/" + form.getId();
        }
        return form(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        return page(imports.find(id), user, model);
    }

    @PostMapping("/{id}/penerapan")
    String apply(
            @PathVariable UUID id,
            @RequestParam(name = "digest", defaultValue = "") String digest,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        if (!imports.confirm(id, digest, user)) {
            redirect.addFlashAttribute("outdated", true);
        }
        return "redirect:/klasifikasi/impor/{id}";
    }

    private String page(FigureImport found, SignedInUser user, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("words", words);
        if (!found.isFinished()) {
            var preview = imports.preview(found, user.reach());
            model.addAttribute("preview", preview);
            model.addAttribute("wrong", preview.count(RowState.ERROR));
        }
        return "classification/import";
    }

    private String form(Model model) {
        model.addAttribute("current", Months.of(classification.today()));
        return "classification/import-form";
    }
}
