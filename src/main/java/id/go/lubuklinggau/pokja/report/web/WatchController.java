package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.report.Concern;
import id.go.lubuklinggau.pokja.report.WatchFilter;
import id.go.lubuklinggau.pokja.report.WatchService;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the registers of the Pokja in reach lack, and where it is mended. */
@Controller
@ForOfficeAndPokja
class WatchController {

    private final WatchService watch;
    private final AreaService areas;

    WatchController(WatchService watch, AreaService areas) {
        this.watch = watch;
        this.areas = areas;
    }

    @GetMapping("/pantauan")
    String index(
            @RequestParam(name = "jenis", required = false) Concern concern,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user,
            Pageable pageable,
            Model model) {
        var filter = new WatchFilter(concern, kecamatanCode);
        var counts = watch.counts(user.reach());
        model.addAttribute("today", watch.today());
        model.addAttribute("filter", filter);
        model.addAttribute("concerns", Concern.values());
        model.addAttribute("counts", counts);
        model.addAttribute(
                "kecamatan",
                areas.kecamatan().stream()
                        .filter(one -> counts.in(one.code()) > 0 || one.code().equals(kecamatanCode))
                        .toList());
        model.addAttribute("rows", watch.list(filter, user.reach(), pageable));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "report/watch";
    }
}
