package id.go.lubuklinggau.pokja.report;

/** @param concern or null for all; so is the kecamatan */
public record WatchFilter(Concern concern, String kecamatanCode) {

    public boolean isOn() {
        return concern != null || kecamatanCode != null && !kecamatanCode.isEmpty();
    }
}
