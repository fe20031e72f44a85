package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.intake.ImportService;
import id.go.lubuklinggau.pokja.intake.MemberImport;
import id.go.lubuklinggau.pokja.intake.RowState;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Members from a file: upload for many Pokja, preview, decisions, confirmation, result. Each is for whoever began it alone. */
@Controller
@ForPokjaWorkers
@RequestMapping("/impor")
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportService imports;
    private final Upload upload;
    private final ImportBook book;
    private final ImportWords words;
    private final Clock clock;

    ImportController(ImportService imports, Upload upload, ImportBook book, ImportWords words, Clock clock) {
        this.imports = imports;
        this.upload = upload;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @ForStaff
    String newOne(Model model) {
        model.addAttribute(new ImportForm());
        return "intake/form";
    }

    @PostMapping
    @ForStaff
    String create(@Valid ImportForm form, Errors errors, @AuthenticationPrincipal SignedInUser user) {
        return upload.accepted(form, errors, null, user) ? "redirect:/impor/" + form.getId() : "intake/form";
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template() {
        return file(words.of("import.template.file"), book.template());
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "keadaan", required = false) String state,
            @AuthenticationPrincipal SignedInUser user,
            @PageableDefault(size = 50) Pageable pageable,
            Model model) {
        return page(imports.find(id, user.reach()), RowState.of(state), user, pageable, model);
    }

    @PostMapping("/{id}/pilihan")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute ChoiceForm form,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        imports.decide(id, form.toChoices(), form.isAllNew(), user);
        redirect.addFlashAttribute("notice", "import.decided");
        return "redirect:/impor/{id}";
    }

    @PostMapping("/{id}/penerapan")
    String apply(
            @PathVariable UUID id,
            @ModelAttribute ConfirmationForm form,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        if (!imports.confirm(id, form.getDigest(), user)) {
            redirect.addFlashAttribute("outdated", true);
        }
        return "redirect:/impor/{id}";
    }

    @GetMapping("/{id}/sisa.xlsx")
    ResponseEntity<byte[]> rest(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var found = imports.find(id, user.reach());
        return file(words.of("import.rest.file"), book.rest(imports.rest(found)));
    }

    private String page(MemberImport found, RowState state, SignedInUser user, Pageable pageable, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("now", clock.instant());
        model.addAttribute("words", words);
        if (found.isReady() || found.isFinished()) {
            var rows = imports.rows(found, state, pageable);
            model.addAttribute("counts", imports.count(found.id()));
            model.addAttribute("rows", rows);
            model.addAttribute("asks", rows.stream().anyMatch(row -> row.plan().asks()));
            model.addAttribute("candidates", imports.candidates(rows.getContent()));
            model.addAttribute("pokja", imports.pokja(user.reach()));
            model.addAttribute("state", state);
            model.addAttribute("states", RowState.values());
            model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        }
        return "intake/show";
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
