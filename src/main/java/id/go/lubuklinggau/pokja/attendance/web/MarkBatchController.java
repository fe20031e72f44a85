package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.Device;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.GuestReceipt;
import id.go.lubuklinggau.pokja.attendance.MarkReceipt;
import id.go.lubuklinggau.pokja.attendance.SentBatchService;
import id.go.lubuklinggau.pokja.shared.Dates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where phones send the marks that they keep; {@code js/sender.js} is the other side. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/kehadiran/kiriman")
class MarkBatchController {

    private final SentBatchService batches;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    MarkBatchController(SentBatchService batches, MessageSource messages, Dates dates, Clock clock) {
        this.batches = batches;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @PostMapping
    @ResponseBody
    MarkBatchAnswer create(
            @PathVariable UUID id,
            @Valid @RequestBody MarkBatch batch,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String userAgent,
            @AuthenticationPrincipal SignedInUser user,
            Locale locale) {
        var device = label(Device.of(userAgent), locale);
        var receipts = batches.receive(batch.toCommand(id, device), batch.toGuests(id, device), user);
        return new MarkBatchAnswer(
                clock.instant(),
                receipts.marks().stream()
                        .map(receipt -> answer(receipt, user, locale))
                        .toList(),
                receipts.guests().stream()
                        .map(receipt -> answer(receipt, locale))
                        .toList());
    }

    private MarkBatchAnswer.Item answer(MarkReceipt receipt, SignedInUser user, Locale locale) {
        var standing = receipt.standing();
        var refusal = receipt.refusal();
        return new MarkBatchAnswer.Item(
                receipt.id(),
                receipt.outcome(),
                receipt.known(),
                receipt.version(),
                standing.version(),
                user.accountId().equals(standing.markedBy()),
                standing.status(),
                standing.substituteName(),
                standing.substitutePosition(),
                standing.note(),
                receipt.receivedAt() == null ? null : dates.timeOf(receipt.receivedAt()),
                refusal == null ? null : messages.getMessage("MarkRefusal." + refusal, null, locale));
    }

    private MarkBatchAnswer.Guest answer(GuestReceipt receipt, Locale locale) {
        var refusal = receipt.refusal();
        return new MarkBatchAnswer.Guest(
                receipt.id(),
                receipt.outcome(),
                receipt.known(),
                receipt.receivedAt() == null ? null : dates.timeOf(receipt.receivedAt()),
                refusal == null ? null : messages.getMessage("GuestRefusal." + refusal, null, locale));
    }

    /** Chrome di Android */
    private String label(Device device, Locale locale) {
        var browser = messages.getMessage("Browser." + device.browser(), null, locale);
        var platform = messages.getMessage("Platform." + device.platform(), null, locale);
        return messages.getMessage("signIns.label", new Object[] {browser, platform}, locale);
    }
}
