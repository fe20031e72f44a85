package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.PublicAddress;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionCounts;
import id.go.lubuklinggau.pokja.followup.ActionRow;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes how things stand with what is done about problems, for somebody to send: the application sends nothing. */
@Component
class Digest {

    /** A message of a screen or two; how many more there are it says. */
    private static final int MOST = 20;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final ActionService actions;
    private final MessageSource messages;
    private final Dates dates;
    private final PublicAddress address;

    Digest(ActionService actions, MessageSource messages, Dates dates, PublicAddress address) {
        this.actions = actions;
        this.messages = messages;
        this.dates = dates;
        this.address = address;
    }

    String of(SignedInUser user) {
        return text(actions.counts(user), actions.mostOverdue(user, MOST), actions.today());
    }

    private String text(ActionCounts counts, List<ActionRow> overdue, LocalDate today) {
        var lines = new ArrayList<String>();
        lines.add(words("digest.head", dates.longDay(today)));
        lines.add("");
        lines.add(words("digest.counts", counts.waiting(), counts.running(), counts.overdue(), counts.unconfirmed()));
        lines.add("");
        lines.add(words(overdue.isEmpty() ? "digest.calm" : "digest.overdue"));
        for (var row : overdue) {
            lines.add(words(
                    "digest.line",
                    overdue.indexOf(row) + 1,
                    row.agencyName(),
                    row.task(),
                    row.kelurahanName(),
                    dates.shortDay(row.dueOn()),
                    row.overdueBy(today)));
        }
        if (counts.overdue() > overdue.size()) {
            lines.add(words("digest.more", counts.overdue() - overdue.size()));
        }
        lines.add("");
        lines.add(words("digest.see", address.url("/tindak-lanjut")));
        lines.add(words("digest.sender", words("layout.office")));
        return String.join("\n", lines);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }
}
