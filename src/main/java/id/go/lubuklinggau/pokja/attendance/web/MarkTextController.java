package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestReceipt;
import id.go.lubuklinggau.pokja.attendance.GuestRefusal;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.MarkReceipt;
import id.go.lubuklinggau.pokja.attendance.MarkRefusal;
import id.go.lubuklinggau.pokja.attendance.ReceiveGuests;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.SentGuest;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.attendance.SentMarkService;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private final SentMarkService marks;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final AccountService accounts;
    private final JsonMapper json;
    private final Validator validator;
    private final MessageSource messages;
    private final Clock clock;

    MarkTextController(
            SentMarkService marks,
            AttendanceService attendance,
            GuestService guests,
            AccountService accounts,
            JsonMapper json,
            Validator validator,
            MessageSource messages,
            Clock clock) {
        this.marks = marks;
        this.attendance = attendance;
        this.guests = guests;
        this.accounts = accounts;
        this.json = json;
        this.validator = validator;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What became of a mark of the text.
     *
     * @param row null if nobody in reach is meant
     */
    record Taken(SheetRow row, MarkReceipt receipt) {}

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
                            text -> {
                                model.addAttribute("taken", take(text, user, locale));
                                model.addAttribute("takenGuests", takeGuests(text, user, locale));
                            },
                            () -> errors.rejectValue("text", "markText.unreadable"));
        }
        return "attendance/text";
    }

    private Optional<MarkText> read(MarkTextForm form) {
        return MarkText.of(form.getText(), json)
                .filter(text -> validator.validate(text).isEmpty());
    }

    private List<Taken> take(MarkText text, SignedInUser user, Locale locale) {
        var device = device(text, locale);
        var bySession = new LinkedHashMap<UUID, List<SentMark>>();
        text.marks()
                .forEach(item -> bySession
                        .computeIfAbsent(item.session(), id -> new ArrayList<>())
                        .add(item.mark().toSentMark()));
        var taken = new ArrayList<Taken>();
        bySession.forEach((session, sent) -> taken.addAll(take(session, sent, device, user)));
        return taken;
    }

    /** How old the message is says nothing about the clock of the phone. */
    private List<Taken> take(UUID session, List<SentMark> sent, String device, SignedInUser user) {
        List<MarkReceipt> receipts;
        try {
            receipts = marks.receive(new ReceiveMarks(session, user.accountId(), clock.instant(), device, sent), user);
        } catch (NotFound gone) {
            return sent.stream()
                    .map(mark -> new Taken(null, MarkReceipt.refused(mark.id(), MarkRefusal.DELEGATE_GONE)))
                    .toList();
        }
        var rows = attendance.sheet(session, user.reach()).stream()
                .filter(SheetRow::isNamed)
                .collect(Collectors.toMap(SheetRow::delegateId, Function.identity()));
        return IntStream.range(0, sent.size())
                .mapToObj(i -> new Taken(rows.get(sent.get(i).delegateId()), receipts.get(i)))
                .toList();
    }

    private List<TakenGuest> takeGuests(MarkText text, SignedInUser user, Locale locale) {
        var device = device(text, locale);
        var bySession = text.guests().stream()
                .collect(Collectors.groupingBy(
                        MarkText.GuestLine::session,
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.guest().toSentGuest(), Collectors.toList())));
        var taken = new ArrayList<TakenGuest>();
        bySession.forEach((session, sent) -> taken.addAll(takeGuests(session, sent, device, user)));
        return taken;
    }

    private List<TakenGuest> takeGuests(UUID session, List<SentGuest> sent, String device, SignedInUser user) {
        List<GuestReceipt> receipts;
        try {
            receipts =
                    guests.receive(new ReceiveGuests(session, user.accountId(), clock.instant(), device, sent), user);
        } catch (NotFound gone) {
            receipts = sent.stream()
                    .map(guest -> GuestReceipt.refused(guest.id(), GuestRefusal.POKJA_GONE))
                    .toList();
        }
        var answers = receipts;
        return IntStream.range(0, sent.size())
                .mapToObj(i -> new TakenGuest(sent.get(i).details().name(), answers.get(i)))
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
