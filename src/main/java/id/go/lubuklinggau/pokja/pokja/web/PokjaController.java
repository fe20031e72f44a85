package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.MergerService;
import id.go.lubuklinggau.pokja.pokja.PokjaFacts;
import id.go.lubuklinggau.pokja.pokja.PokjaRow;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The working groups in reach. */
@Controller
@ForOfficeAndPokja
@RequestMapping("/pokja")
class PokjaController {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final DecreeService decrees;
    private final MergerService mergers;
    private final AreaService areas;
    private final List<PokjaFacts> facts;
    private final Clock clock;

    PokjaController(
            PokjaService pokja,
            MembershipService memberships,
            DecreeService decrees,
            MergerService mergers,
            AreaService areas,
            List<PokjaFacts> facts,
            Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.decrees = decrees;
        this.mergers = mergers;
        this.areas = areas;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user,
            Pageable pageable,
            Model model) {
        var rows = pokja.list(query, kecamatanCode, user.reach(), pageable);
        model.addAttribute("rows", rows);
        model.addAttribute("badges", badges(rows.map(PokjaRow::id).getContent()));
        model.addAttribute("query", query);
        model.addAttribute("chosen", kecamatanCode);
        model.addAttribute("kecamatan", areas.kecamatan());
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "pokja/index";
    }

    @GetMapping("/baru")
    @ForStaff
    String newOne(@RequestParam(name = "kelurahan", required = false) String kelurahanCode, Model model) {
        model.addAttribute(PokjaForm.in(kelurahanCode));
        return newForm(model);
    }

    @PostMapping
    @ForStaff
    String create(@Valid PokjaForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> pokja.establish(form.toEstablish()))) {
            redirect.addFlashAttribute("notice", "pokja.established");
            return "redirect:/pokja/" + form.getId();
        }
        return newForm(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pokja.find(id, user.reach());
        model.addAttribute("pokja", found);
        model.addAttribute(
                "facts",
                facts.stream().flatMap(some -> some.of(found, user).stream()).toList());
        var members = memberships.members(id).stream().collect(Collectors.partitioningBy(MemberRow::former));
        model.addAttribute("members", members.get(false));
        model.addAttribute("formerMembers", members.get(true));
        model.addAttribute(
                "present", members.get(false).stream().map(MemberRow::personId).collect(Collectors.toSet()));
        model.addAttribute("hidden", memberships.hidden(id));
        model.addAttribute("merged", mergers.mergedInto(id, user.reach()));
        model.addAttribute("decree", decrees.inForceOn(id, LocalDate.now(clock)).orElse(null));
        return "pokja/show";
    }

    @GetMapping("/{id}/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pokja.find(id, user.reach());
        model.addAttribute("pokja", found);
        model.addAttribute(PokjaForm.of(found));
        return "pokja/form";
    }

    @PostMapping("/{id}")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid PokjaForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(id, user.reach());
        if (Submission.accepted(errors, () -> pokja.change(form.toChange(id)))) {
            redirect.addFlashAttribute("notice", "pokja.changed");
            return "redirect:/pokja/{id}";
        }
        model.addAttribute("pokja", found);
        return "pokja/form";
    }

    private Map<UUID, List<String>> badges(List<UUID> ids) {
        var badges = new HashMap<UUID, List<String>>();
        for (var some : facts) {
            some.badges(ids)
                    .forEach((id, words) ->
                            badges.computeIfAbsent(id, any -> new ArrayList<>()).addAll(words));
        }
        return badges;
    }

    /** The kelurahan without an active Pokja, by kecamatan. */
    private String newForm(Model model) {
        var taken = pokja.kelurahanWithActive();
        var free = areas.kelurahan().stream()
                .filter(kelurahan -> !taken.contains(kelurahan.code()))
                .collect(Collectors.groupingBy(Kelurahan::kecamatanCode));
        model.addAttribute(
                "kelurahan",
                areas.kecamatan().stream()
                        .filter(kecamatan -> free.containsKey(kecamatan.code()))
                        .map(kecamatan -> Option.group(kecamatan.nameLocal(), options(free.get(kecamatan.code()))))
                        .toList());
        return "pokja/form";
    }

    private static List<Option> options(List<Kelurahan> kelurahan) {
        return kelurahan.stream().map(one -> Option.of(one.code(), one.name())).toList();
    }
}
