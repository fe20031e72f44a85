package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestReceipt;
import id.go.lubuklinggau.pokja.attendance.GuestRefusal;
import id.go.lubuklinggau.pokja.attendance.MarkReceipt;
import id.go.lubuklinggau.pokja.attendance.MarkRefusal;
import id.go.lubuklinggau.pokja.attendance.ReceiveGuests;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.SentBatchService;
import id.go.lubuklinggau.pokja.attendance.SentBatchService.Receipts;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
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

    private final SentBatchService batches;
    private final AttendanceService attendance;
    private final AccountService accounts;
    private final JsonMapper json;
    private final Validator validator;
    private final MessageSource messages;
    private final Clock clock;

    MarkTextController(
            SentBatchService batches,
            AttendanceService attendance,
            AccountService accounts,
            JsonMapper json,
            Validator validator,
            MessageSource messages,
            Clock clock) {
        this.batches = batches;
        this.attendance = attendance;
        this.accounts = accounts;
        this.json = json;
        this.validator = validator;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What became of a mark of the text.
     *
     * @param row with the mark that stands now; null if nobody in reach is meant
     * @param status that the text says; null takes a mark back
     */
    record Taken(SheetRow row, AttendanceStatus status, MarkReceipt receipt) {

        /** Whether another status stands now than the text says; after an undo, the former one. */
        public boolean isOvertaken() {
            return row != null && row.status() != status;
        }
    }

    /** What became of a guest of the text. */
    record TakenGuest(String name, GuestReceipt receipt) {}

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
                            text -> take(text, user, locale, model),
                            () -> errors.rejectValue("text", fault(form.getText())));
        }
        return "attendance/text";
    }

    private static String fault(String text) {
        return switch (MarkText.count(text)) {
            case 0 -> "markText.foreign";
            case 1 -> "markText.unreadable";
            default -> "markText.several";
        };
    }

    private Optional<MarkText> read(MarkTextForm form) {
        return MarkText.of(form.getText(), json)
                .filter(text -> validator.validate(text).isEmpty());
    }

    /** A session at a time, its marks and guests together; a session that is gone holds up no other. */
    private void take(MarkText text, SignedInUser user, Locale locale, Model model) {
        var device = device(text, locale);
        var marks = new ArrayList<Taken>();
        var guests = new ArrayList<TakenGuest>();
        for (var part : text.parts()) {
            var receipts = receive(part, device, user);
            marks.addAll(taken(part, receipts.marks(), user));
            guests.addAll(taken(part, receipts.guests()));
        }
        model.addAttribute("taken", marks);
        model.addAttribute("takenGuests", guests);
    }

    /** How old the message is says nothing about the clock of the phone. */
    private Receipts receive(MarkText.Part part, String device, SignedInUser user) {
        var now = clock.instant();
        try {
            return batches.receive(
                    new ReceiveMarks(part.session(), user.accountId(), now, device, part.marks()),
                    new ReceiveGuests(part.session(), user.accountId(), now, device, part.guests()),
                    user);
        } catch (NotFound gone) {
            return new Receipts(
                    part.marks().stream()
                            .map(mark -> MarkReceipt.refused(mark.id(), MarkRefusal.DELEGATE_GONE))
                            .toList(),
                    part.guests().stream()
                            .map(guest -> GuestReceipt.refused(guest.id(), GuestRefusal.POKJA_GONE))
                            .toList());
        }
    }

    private List<Taken> taken(MarkText.Part part, List<MarkReceipt> receipts, SignedInUser user) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        var rows = attendance.sheet(part.session(), user.reach()).stream()
                .filter(SheetRow::isNamed)
                .collect(Collectors.toMap(SheetRow::delegateId, Function.identity()));
        return IntStream.range(0, receipts.size())
                .mapToObj(i -> taken(part.marks().get(i), rows, receipts.get(i)))
                .toList();
    }

    private static Taken taken(SentMark mark, Map<UUID, SheetRow> rows, MarkReceipt receipt) {
        return new Taken(rows.get(mark.delegateId()), mark.mark().status(), receipt);
    }

    private static List<TakenGuest> taken(MarkText.Part part, List<GuestReceipt> receipts) {
        return IntStream.range(0, receipts.size())
                .mapToObj(i -> new TakenGuest(part.guests().get(i).details().name(), receipts.get(i)))
                .toList();
    }

    private String device(MarkText text, Locale locale) {
        return messages.getMessage("markText.device", new Object[] {ownerOf(text)}, locale);
    }

    private String ownerOf(MarkText text) {
        try {
            return StringUtils.truncate(accounts.find(text.account()).displayName(), 100);
        } catch (NotFound unknown) {
            return "–";
        }
    }
}
