package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.ClosedPokjaInvitations;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.MergerService;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaRow;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a Pokja in favour of another: first which one goes on, then who goes over to it. */
@Controller
@ForStaff
@RequestMapping("/pokja/{id}/penggabungan")
class PokjaMergerController {

    private final PokjaService pokja;
    private final MergerService mergers;
    private final MembershipService memberships;
    private final DecreeService decrees;
    private final ClosedPokjaInvitations invitations;
    private final AccountService accounts;
    private final Clock clock;

    PokjaMergerController(
            PokjaService pokja,
            MergerService mergers,
            MembershipService memberships,
            DecreeService decrees,
            ClosedPokjaInvitations invitations,
            AccountService accounts,
            Clock clock) {
        this.pokja = pokja;
        this.mergers = mergers;
        this.memberships = memberships;
        this.decrees = decrees;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param targetId of the one that goes on, or null while it has to be chosen */
    @GetMapping
    String newOne(
            @PathVariable UUID id,
            @RequestParam(name = "tujuan", required = false) UUID targetId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var ending = pokja.find(id, user.reach());
        if (targetId == null || targetId.equals(id)) {
            return choice(ending, user, model);
        }
        var members = presentMembers(id);
        var form = new MergerForm();
        form.setVersion(ending.version());
        form.setTarget(targetId);
        form.setLastDay(LocalDate.now(clock));
        form.setGoing(members.stream().map(MemberRow::id).toList());
        model.addAttribute(form);
        return page(ending, members, targetId, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid MergerForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var ending = pokja.find(id, user.reach());
        if (form.getTarget() == null) {
            return choice(ending, user, model);
        }
        pokja.find(form.getTarget(), user.reach());
        if (Submission.accepted(errors, () -> mergers.merge(form.toMerge(id)))) {
            redirect.addFlashAttribute("notice", "merger.done");
            return "redirect:/pokja/" + form.getTarget();
        }
        return page(ending, presentMembers(id), form.getTarget(), user, model);
    }

    private String choice(PokjaDetails ending, SignedInUser user, Model model) {
        model.addAttribute("pokja", ending);
        model.addAttribute(
                "targets",
                pokja.within("", user.reach()).stream()
                        .filter(other -> other.isActive() && !other.id().equals(ending.id()))
                        .collect(
                                Collectors.groupingBy(PokjaRow::kecamatanName, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(group -> Option.group(group.getKey(), options(group.getValue())))
                        .toList());
        return "meeting/pokja/merger-target";
    }

    private String page(PokjaDetails ending, List<MemberRow> members, UUID targetId, SignedInUser user, Model model) {
        model.addAttribute("pokja", ending);
        model.addAttribute("target", pokja.find(targetId, user.reach()));
        model.addAttribute("members", members);
        model.addAttribute(
                "there",
                presentMembers(targetId).stream().map(MemberRow::personId).collect(Collectors.toSet()));
        model.addAttribute(
                "decrees",
                decrees.list(targetId).stream()
                        .filter(decree -> decree.isInForce() || decree.isDraft())
                        .map(decree ->
                                Option.of(decree.id(), decree.number() == null ? decree.about() : decree.number()))
                        .toList());
        model.addAttribute("coming", invitations.after(LocalDate.now(clock), ending.id()));
        model.addAttribute("secretaries", accounts.secretariesOf(ending.kelurahanCode()));
        return "meeting/pokja/merger";
    }

    private List<MemberRow> presentMembers(UUID pokjaId) {
        return memberships.members(pokjaId).stream()
                .filter(member -> !member.former())
                .toList();
    }

    private static List<Option> options(List<PokjaRow> rows) {
        return rows.stream().map(row -> Option.of(row.id(), row.name())).toList();
    }
}
