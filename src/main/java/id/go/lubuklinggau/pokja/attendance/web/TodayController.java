package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.EntryTurn;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Leads to the sheet that is marked today. */
@Controller
@ForPokjaWorkers
@RequestMapping("/kehadiran")
class TodayController {

    private final SessionService sessions;
    private final Clock clock;

    TodayController(SessionService sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    String index(@AuthenticationPrincipal SignedInUser user, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var turns = sessions.turns(user.reach());
        var now = those(turns, turn -> turn.isOpen() && turn.day().equals(today));
        if (now.size() == 1) {
            return "redirect:/sesi/" + now.get(0).id() + "/kehadiran";
        }
        model.addAttribute("now", now);
        model.addAttribute("past", those(turns, turn -> turn.day().isBefore(today)));
        model.addAttribute("next", those(turns, turn -> !turn.day().isBefore(today) && !now.contains(turn)));
        return "attendance/today";
    }

    private static List<EntryTurn> those(List<EntryTurn> turns, Predicate<EntryTurn> which) {
        return turns.stream().filter(which).toList();
    }
}
