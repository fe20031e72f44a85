package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Which part of a sheet is on screen. */
class SheetFilter {

    private String kecamatan;
    private String kelurahan;
    private UUID pokja;
    private boolean belum;

    List<SheetRow> applyTo(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> kecamatan == null || row.kecamatanCode().equals(kecamatan))
                .filter(row -> kelurahan == null || row.kelurahanCode().equals(kelurahan))
                .filter(row -> pokja == null || row.pokjaId().equals(pokja))
                .filter(row -> !belum || row.isNamed() && row.status() == null)
                .toList();
    }

    public boolean isOn() {
        return kecamatan != null || kelurahan != null || pokja != null || belum;
    }

    /** By which place it is filtered, as its rows name it; null if it is not. */
    String place(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return kelurahan;
        }
        if (kelurahan != null || pokja != null) {
            return rows.get(0).kelurahanName();
        }
        return kecamatan == null ? null : rows.get(0).kecamatanName();
    }

    /** The sheet with this filter, at the row with this number. */
    String address(UUID sessionId, Integer number) {
        var values = new HashMap<String, Object>();
        values.put("id", sessionId);
        values.put("kecamatan", kecamatan);
        values.put("kelurahan", kelurahan);
        values.put("pokja", pokja);
        values.put("belum", belum ? true : null);
        var address = UriComponentsBuilder.fromPath("/sesi/{id}/kehadiran");
        Stream.of("kecamatan", "kelurahan", "pokja", "belum")
                .filter(name -> values.get(name) != null)
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (number != null && !belum) {
            address.fragment("u" + number);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    public String getKecamatan() {
        return kecamatan;
    }

    public void setKecamatan(String kecamatan) {
        this.kecamatan = kecamatan;
    }

    public String getKelurahan() {
        return kelurahan;
    }

    public void setKelurahan(String kelurahan) {
        this.kelurahan = kelurahan;
    }

    public UUID getPokja() {
        return pokja;
    }

    public void setPokja(UUID pokja) {
        this.pokja = pokja;
    }

    public boolean isBelum() {
        return belum;
    }

    public void setBelum(boolean belum) {
        this.belum = belum;
    }
}
