package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.PokjaProblems;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The problems of a session: what comes back from earlier meetings, one tap each, what was found in it, and what is put to the
 * agencies that speak in it.
 */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/masalah")
class SessionProblemController {

    private final ProblemService problems;
    private final SessionService sessions;
    private final ProblemFormModel choices;
    private final Clock clock;

    SessionProblemController(ProblemService problems, SessionService sessions, ProblemFormModel choices, Clock clock) {
        this.problems = problems;
        this.sessions = sessions;
        this.choices = choices;
        this.clock = clock;
    }

    /** Of one Pokja, or of them all in numbers. */
    @GetMapping
    @ForOfficeAndPokja
    String index(
            @PathVariable UUID id,
            @RequestParam(name = "pokja", required = false) UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        var all = problems.counts(session, user.reach());
        var chosen = chosen(all, pokjaId);
        model.addAttribute("sessionDetails", session);
        model.addAttribute("begun", problems.isBegun(session));
        model.addAttribute("counts", all);
        model.addAttribute("chosen", chosen);
        model.addAttribute("verdicts", Verdict.values());
        if (chosen != null) {
            model.addAttribute("returning", problems.returning(session, chosen.pokjaId(), user.reach()));
            model.addAttribute("found", problems.foundIn(session, chosen.pokjaId(), user.reach()));
            model.addAttribute("problemForm", ProblemForm.proposed(id));
            model.addAttribute("now", clock.instant());
            choices.putShort(model);
        } else {
            model.addAttribute("speaking", problems.speaking(session, user.reach()));
        }
        return "followup/problem/session";
    }

    /** What the invited Pokja put to one of the agencies that speak in it. */
    @GetMapping("/instansi/{agencyId}")
    @ForOfficeAndPokja
    String agency(
            @PathVariable UUID id,
            @PathVariable UUID agencyId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("agency", problems.speaking(session, agencyId, user.reach()));
        model.addAttribute("rows", problems.putTo(agencyId, session, user.reach()));
        return "followup/problem/speaking";
    }

    @PostMapping("/{problemId}/tinjauan")
    String review(
            @PathVariable UUID id,
            @PathVariable UUID problemId,
            @RequestParam("kata") Verdict verdict,
            @RequestParam(name = "pokja", required = false) UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user) {
        problems.review(UUID.randomUUID(), problemId, id, verdict, user);
        return "redirect:/sesi/{id}/masalah" + (pokjaId == null ? "" : "?pokja=" + pokjaId) + "#m-{problemId}";
    }

    /** The one that is asked for, or the only one there is; null for all. */
    private static PokjaProblems chosen(List<PokjaProblems> all, UUID pokjaId) {
        if (pokjaId == null && all.size() == 1) {
            return all.get(0);
        }
        return all.stream()
                .filter(one -> one.pokjaId().equals(pokjaId))
                .findFirst()
                .orElse(null);
    }
}
