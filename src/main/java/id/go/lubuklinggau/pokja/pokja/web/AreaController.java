package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.PokjaRow;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The kecamatan and kelurahan, which everyone may see, with the Pokja in reach. */
@Controller
@ForOfficeAndPokja
@RequestMapping("/wilayah")
class AreaController {

    private static final int KECAMATAN_CODE = "16.73.02".length();

    private final AreaService areas;
    private final PokjaService pokja;

    AreaController(AreaService areas, PokjaService pokja) {
        this.areas = areas;
        this.pokja = pokja;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("query", query);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        if (query == null || query.isBlank()) {
            model.addAttribute("kecamatan", areas.kecamatan());
            model.addAttribute(
                    "kelurahanCounts",
                    areas.kelurahan().stream()
                            .collect(Collectors.groupingBy(Kelurahan::kecamatanCode, Collectors.counting())));
            model.addAttribute("pokjaCounts", pokja.activeByKecamatan(user.reach()));
        } else {
            model.addAttribute("found", areas.find(query));
        }
        return "pokja/area/index";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @AuthenticationPrincipal SignedInUser user, Model model) {
        return code.length() == KECAMATAN_CODE
                ? kecamatan(code, user.reach(), model)
                : kelurahan(code, user.reach(), model);
    }

    private String kecamatan(String code, Reach reach, Model model) {
        model.addAttribute("kecamatan", areas.kecamatan(code));
        model.addAttribute("kelurahan", areas.kelurahanOf(code));
        model.addAttribute(
                "active",
                pokja.within(code, reach).stream()
                        .filter(PokjaRow::isActive)
                        .collect(Collectors.toMap(PokjaRow::kelurahanCode, Function.identity())));
        return "pokja/area/kecamatan";
    }

    private String kelurahan(String code, Reach reach, Model model) {
        var kelurahan = areas.kelurahan(code);
        model.addAttribute("kelurahan", kelurahan);
        model.addAttribute("kecamatan", areas.kecamatan(kelurahan.kecamatanCode()));
        model.addAttribute("rows", pokja.within(code, reach));
        return "pokja/area/kelurahan";
    }
}
