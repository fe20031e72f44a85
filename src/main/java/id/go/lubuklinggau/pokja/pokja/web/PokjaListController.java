package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kecamatan;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.area.KelurahanMatch;
import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaRow;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists of areas and Pokja, their members and decrees, as files. */
@Controller
@ForOfficeAndPokja
class PokjaListController {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final DecreeService decrees;
    private final AreaService areas;
    private final ListPress press;

    PokjaListController(
            PokjaService pokja,
            MembershipService memberships,
            DecreeService decrees,
            AreaService areas,
            ListPress press) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.decrees = decrees;
        this.areas = areas;
        this.press = press;
    }

    @GetMapping({"/pokja.xlsx", "/pokja.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View pokja(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user) {
        return press.file(new ListTable<>(() -> pokja.all(query, kecamatanCode, user.reach()), "menu.pokja")
                .search("pokja.search", query)
                .filter("pokja.kecamatan", areas.nameOfKecamatan(kecamatanCode))
                .text("pokja.name", 40, PokjaRow::name)
                .text("area.code", 15, PokjaRow::kelurahanCode)
                .text("pokja.kelurahan", 22, PokjaRow::kelurahanName)
                .text("pokja.kecamatan", 24, PokjaRow::kecamatanName)
                .day("pokja.launchedOn", PokjaRow::launchedOn)
                .number("pokja.members", PokjaRow::members)
                .text("pokja.state", 12, row -> new ListWord(row.isActive() ? "pokja.active" : "pokja.isClosedNow"))
                .day("pokja.lastDay", PokjaRow::closedOn));
    }

    /** Of all times, as the page of the Pokja shows them; those whose data is not shown are not. */
    @GetMapping({"/pokja/{id}/anggota.xlsx", "/pokja/{id}/anggota.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View members(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var found = pokja.find(id, user.reach());
        return press.file(new ListTable<>(() -> memberships.members(id).stream(), "membership.listOf", found.name())
                .text("membership.name", 34, MemberRow::fullName)
                .text("membership.sex", 12, MemberRow::sex)
                .text("membership.position", 26, MemberRow::position)
                .text("membership.section", 30, MemberRow::section)
                .text("membership.element", 20, MemberRow::element)
                .day("membership.firstDay", MemberRow::firstDay)
                .day("membership.lastDay", MemberRow::lastDay)
                .text("membership.decree", 24, MemberRow::decreeNumber)
                .number("membership.trainedYear", MemberRow::trainedYear)
                .text("membership.training", 30, MemberRow::training));
    }

    @GetMapping({"/pokja/{id}/sk.xlsx", "/pokja/{id}/sk.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View decrees(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var found = pokja.find(id, user.reach());
        return press.file(new ListTable<>(() -> decrees.list(id).stream(), "decree.indexOf", found.name())
                .text("decree.number", 26, DecreeRow::number)
                .day("decree.issuedOn", DecreeRow::issuedOn)
                .text("decree.issuer", 26, DecreeRow::issuer)
                .text("decree.issuerName", 28, DecreeRow::issuerName)
                .text("decree.about", 44, DecreeRow::about)
                .text("decree.pattern", 24, DecreeRow::pattern)
                .day("decree.validFrom", DecreeRow::validFrom)
                .day("decree.ended", DecreeRow::lastDay)
                .text("decree.state", 14, DecreeRow::state)
                .number("decree.members", DecreeRow::members)
                .text(
                        "decree.scan",
                        9,
                        row -> row.scanKind() == null ? null : row.scanKind().name()));
    }

    @GetMapping({"/wilayah.xlsx", "/wilayah.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View areas(
            @RequestParam(name = "cari", required = false) String query, @AuthenticationPrincipal SignedInUser user) {
        if (query != null && !query.isBlank()) {
            return press.file(new ListTable<>(() -> areas.find(query).stream(), "menu.areas")
                    .search("area.search", query)
                    .text("area.kelurahan", 24, KelurahanMatch::name)
                    .text("area.code", 15, KelurahanMatch::code)
                    .text("area.kecamatan", 24, KelurahanMatch::kecamatanName)
                    .text("area.postalCode", 10, KelurahanMatch::postalCode));
        }
        var kelurahan = areas.kelurahan().stream()
                .collect(Collectors.groupingBy(Kelurahan::kecamatanCode, Collectors.counting()));
        var table = new ListTable<>(() -> areas.kecamatan().stream(), "menu.areas")
                .text("area.kecamatan", 26, Kecamatan::nameLocal)
                .text("area.code", 12, Kecamatan::code)
                .number("area.kelurahan", row -> kelurahan.get(row.code()));
        if (user.reach().isCity()) {
            var active = pokja.activeByKecamatan(user.reach());
            table.number("area.activePokja", row -> active.getOrDefault(row.code(), 0L));
        }
        return press.file(table);
    }
}
