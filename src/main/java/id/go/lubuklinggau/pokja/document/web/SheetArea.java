package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.shared.NotFound;

/**
 * A kecamatan or a kelurahan that a sheet is about.
 *
 * @param label key of what it is
 */
record SheetArea(String label, String name) {

    private static final String KECAMATAN = "\\d+\\.\\d+\\.\\d+";

    /** @throws NotFound if there is none with this code, or not all of it is in reach */
    static SheetArea of(String code, AreaService areas, Reach reach) {
        if (!reach.covers(code)) {
            throw new NotFound("area", code);
        }
        return code.matches(KECAMATAN)
                ? new SheetArea("pokja.kecamatan", areas.kecamatan(code).nameLocal())
                : new SheetArea("pokja.kelurahan", areas.kelurahan(code).name());
    }
}
