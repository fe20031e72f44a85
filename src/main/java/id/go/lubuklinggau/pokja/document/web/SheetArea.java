package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.area.AreaService;

/**
 * A kecamatan or a kelurahan that a sheet is about.
 *
 * @param label key of what it is
 */
record SheetArea(String label, String name) {

    private static final int KECAMATAN = "16.73.01".length();

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is none with this code */
    static SheetArea of(String code, AreaService areas) {
        return code.length() > KECAMATAN
                ? new SheetArea("pokja.kelurahan", areas.kelurahan(code).name())
                : new SheetArea("pokja.kecamatan", areas.kecamatan(code).nameLocal());
    }
}
