package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.MarkReceipt;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.SentMarkService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the marks of a phone that finds no network, sent to the office as text by any messenger. Staff answers for them. */
@Controller
@ForStaff
@RequestMapping("/kehadiran/teks")
class MarkTextController {

    private final SentMarkService marks;
    private final AccountService accounts;
    private final JsonMapper json;
    private final Validator validator;
    private final MessageSource messages;

    MarkTextController(
            SentMarkService marks,
            AccountService accounts,
            JsonMapper json,
            Validator validator,
            MessageSource messages) {
        this.marks = marks;
        this.accounts = accounts;
        this.json = json;
        this.validator = validator;
        this.messages = messages;
    }

    /** What became of a line of the text. */
    record Taken(String number, String name, MarkReceipt receipt) {}

    @GetMapping
    String newOne(MarkTextForm form) {
        return "attendance/text";
    }

    @PostMapping
    String create(
            @Valid MarkTextForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            Locale locale) {
        if (!errors.hasErrors()) {
            read(form)
                    .ifPresentOrElse(
                            text -> model.addAttribute("taken", take(text, user, locale)),
                            () -> errors.rejectValue("text", "markText.unreadable"));
        }
        return "attendance/text";
    }

    private Optional<MarkText> read(MarkTextForm form) {
        return MarkText.of(form.getText(), json)
                .filter(text -> validator.validate(text).isEmpty());
    }

    private List<Taken> take(MarkText text, SignedInUser user, Locale locale) {
        var device = messages.getMessage("markText.device", new Object[] {ownerOf(text)}, locale);
        var bySession = new LinkedHashMap<UUID, List<MarkText.Item>>();
        text.marks()
                .forEach(item -> bySession
                        .computeIfAbsent(item.session(), id -> new ArrayList<>())
                        .add(item));
        var taken = new ArrayList<Taken>();
        bySession.forEach((session, items) -> {
            var sent = items.stream().map(item -> item.mark().toSentMark()).toList();
            var receipts =
                    marks.receive(new ReceiveMarks(session, user.accountId(), text.sentAt(), device, sent), user);
            for (int i = 0; i < items.size(); i++) {
                taken.add(new Taken(items.get(i).number(), items.get(i).name(), receipts.get(i)));
            }
        });
        return taken;
    }

    private String ownerOf(MarkText text) {
        try {
            return accounts.find(text.account()).displayName();
        } catch (NotFound unknown) {
            return "–";
        }
    }
}
