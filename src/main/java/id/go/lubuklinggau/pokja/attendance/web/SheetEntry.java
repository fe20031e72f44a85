package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What a session takes from its user now, the same on all pages on which something is entered. */
@Component
class SheetEntry {

    private final Clock clock;

    SheetEntry(Clock clock) {
        this.clock = clock;
    }

    /**
     * Puts into the model whether marks are taken ({@code entry}) or corrections ({@code correction}), where the moment lies to
     * the hours of an open session ({@code phase}), and whether there is a form ({@code writable}): one that was refused comes
     * back with what was typed, whatever the hour.
     */
    void describe(SessionDetails session, SignedInUser user, Model model) {
        boolean entry = takesMarks(session, user);
        boolean correction = session.isFinal() && user.isStaff();
        model.addAttribute("entry", entry);
        model.addAttribute("correction", correction);
        model.addAttribute("phase", session.isOpen() ? session.entryPhase(clock.instant()) : null);
        model.addAttribute("writable", entry || correction || isRefused(model));
    }

    /** On the day, the sheet can be marked before the hour comes: a phone may have lost its network by then. */
    private boolean takesMarks(SessionDetails session, SignedInUser user) {
        var now = clock.instant();
        boolean within = switch (session.entryPhase(now)) {
            case BEFORE -> session.day().equals(LocalDate.ofInstant(now, Dates.ZONE));
            case DURING -> true;
            case AFTER -> false;
        };
        return session.isOpen() && user.isPokjaWorker() && (within || user.isStaff());
    }

    private static boolean isRefused(Model model) {
        return model.asMap().values().stream().anyMatch(value -> value instanceof Errors errors && errors.hasErrors());
    }
}
