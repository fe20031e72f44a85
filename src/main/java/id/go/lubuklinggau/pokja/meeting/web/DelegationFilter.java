package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationState;
import id.go.lubuklinggau.pokja.pokja.Element;
import java.util.List;

/** Which of the invited Pokja are on screen, and in which order. What it does not know hides nothing. */
class DelegationFilter {

    private String kecamatan = "";
    private String keadaan = "";
    private String urut = "";

    List<Delegation> applyTo(List<Delegation> all, List<Element> wished) {
        var shown = all.stream()
                .filter(delegation ->
                        kecamatan.isEmpty() || delegation.kecamatanCode().equals(kecamatan))
                .filter(delegation -> admits(delegation.state(wished)));
        return (isByKecamatan() ? shown : shown.sorted(Delegation.byUrgency(wished))).toList();
    }

    /** The kecamatan that is chosen, as the rows name it; null if none is, or nothing of it is there. */
    String place(List<Delegation> rows) {
        return kecamatan.isEmpty() || rows.isEmpty() ? null : rows.get(0).kecamatanName();
    }

    private boolean admits(DelegationState state) {
        return switch (keadaan) {
            case "belum" -> state != DelegationState.COMPLETE;
            case "kosong" -> state == DelegationState.NONE;
            case "sebagian" -> state == DelegationState.PARTIAL;
            case "lengkap" -> state == DelegationState.COMPLETE;
            default -> true;
        };
    }

    public boolean isByKecamatan() {
        return "kecamatan".equals(urut);
    }

    public String getKecamatan() {
        return kecamatan;
    }

    public void setKecamatan(String kecamatan) {
        this.kecamatan = typed(kecamatan);
    }

    public String getKeadaan() {
        return keadaan;
    }

    public void setKeadaan(String keadaan) {
        this.keadaan = typed(keadaan);
    }

    public String getUrut() {
        return urut;
    }

    public void setUrut(String urut) {
        this.urut = typed(urut);
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
