package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.PublicAddress;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignInService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts of the office. */
@Controller
@ForAdmins
@RequestMapping("/pengguna")
class UserController {

    private final AccountService accounts;
    private final PasswordService passwords;
    private final SignInService signIns;
    private final PublicAddress address;
    private final AreaService areas;
    private final AgencyDirectory agencies;

    UserController(
            AccountService accounts,
            PasswordService passwords,
            SignInService signIns,
            AreaService areas,
            AgencyDirectory agencies,
            PublicAddress address) {
        this.address = address;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.areas = areas;
        this.agencies = agencies;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "peran", required = false) Role role,
            @RequestParam(name = "nonaktif", defaultValue = "false") boolean alsoClosed,
            Pageable pageable,
            Model model) {
        model.addAttribute("users", accounts.list(query, role, alsoClosed, pageable));
        model.addAttribute("agencies", AgencyNames.of(agencies));
        model.addAttribute("query", query);
        model.addAttribute("role", role);
        model.addAttribute("roles", Role.values());
        model.addAttribute("alsoClosed", alsoClosed);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "account/user/index";
    }

    /** @param kelurahanCode of a Pokja whose secretary has no account, or null */
    @GetMapping("/baru")
    String newOne(@RequestParam(name = "kelurahan", required = false) String kelurahanCode, Model model) {
        model.addAttribute("userForm", NewUserForm.forSecretaryOf(kelurahanCode));
        return form(null, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("userForm") NewUserForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (Submission.accepted(errors, () -> accounts.open(form.toOpen()))) {
            LinkSlip.of(passwords.makeLink(form.getId()), address).handTo(redirect);
            redirect.addFlashAttribute("notice", "user.opened");
            return "redirect:/pengguna/" + form.getId() + "/tautan";
        }
        return form(null, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, HttpSession session, Model model) {
        var user = accounts.find(id);
        model.addAttribute("user", user);
        model.addAttribute("agency", AgencyNames.of(agencies).get(user.agencyId()));
        model.addAttribute("own", id.equals(me.accountId()));
        model.addAttribute("signIns", signIns.list(id, session.getId()));
        return "account/user/show";
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        var user = accounts.find(id);
        model.addAttribute("user", user);
        model.addAttribute(UserForm.of(user));
        return form(user.agencyId(), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @Valid UserForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser me,
            Model model,
            RedirectAttributes redirect) {
        var user = accounts.find(id);
        model.addAttribute("user", user);
        form.check(errors);
        if (Submission.accepted(errors, () -> accounts.change(form.toChange(id), me.accountId()))) {
            redirect.addFlashAttribute("notice", "user.changed");
            return "redirect:/pengguna/" + id;
        }
        return form(user.agencyId(), model);
    }

    /** @param ownAgency offered though it may not be active any more; null for none */
    private String form(UUID ownAgency, Model model) {
        var kecamatan = areas.kecamatan();
        var kelurahan = areas.kelurahan().stream().collect(Collectors.groupingBy(Kelurahan::kecamatanCode));
        model.addAttribute("roles", Role.values());
        model.addAttribute("kecamatan", kecamatan);
        model.addAttribute("kelurahan", kelurahan);
        model.addAttribute(
                "agencyOptions",
                agencies.directory().stream()
                        .filter(one -> one.active() || one.id().equals(ownAgency))
                        .map(one -> Option.of(one.id(), one.name()))
                        .toList());
        model.addAttribute(
                "kelurahanOptions",
                kecamatan.stream()
                        .map(one -> Option.group(
                                one.nameLocal(),
                                kelurahan.get(one.code()).stream()
                                        .map(below -> Option.of(below.code(), below.name()))
                                        .toList()))
                        .toList());
        return "account/user/form";
    }
}
