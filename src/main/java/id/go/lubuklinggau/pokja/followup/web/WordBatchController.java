package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.SentWordService;
import id.go.lubuklinggau.pokja.followup.WordReceipt;
import id.go.lubuklinggau.pokja.shared.Dates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where phones send the problems and verdicts that they keep; {@code js/sender.js} is the other side. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/masalah/kiriman")
class WordBatchController {

    private final SentWordService words;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    WordBatchController(SentWordService words, MessageSource messages, Dates dates, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @PostMapping
    @ResponseBody
    WordBatchAnswer create(
            @PathVariable UUID id,
            @Valid @RequestBody WordBatch batch,
            @AuthenticationPrincipal SignedInUser user,
            Locale locale) {
        var receipts = words.receive(batch.toCommand(id), user);
        return new WordBatchAnswer(
                clock.instant(), answers(receipts.problems(), locale), answers(receipts.verdicts(), locale));
    }

    private List<WordBatchAnswer.Item> answers(List<WordReceipt> receipts, Locale locale) {
        return receipts.stream().map(receipt -> answer(receipt, locale)).toList();
    }

    private WordBatchAnswer.Item answer(WordReceipt receipt, Locale locale) {
        var refusal = receipt.refusal();
        return new WordBatchAnswer.Item(
                receipt.id(),
                receipt.outcome(),
                receipt.known(),
                receipt.standing(),
                receipt.receivedAt() == null ? null : dates.timeOf(receipt.receivedAt()),
                refusal == null ? null : messages.getMessage("WordRefusal." + refusal, null, locale));
    }
}
