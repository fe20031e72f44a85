package id.go.lubuklinggau.pokja.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a row may say of a member, and by which headings it is found. A heading is compared by its {@link Keys}. */
public enum ImportColumn {
    KELURAHAN("kelurahan", "desa kelurahan", "kelurahan desa", "nama kelurahan", "kel"),
    TITLE_BEFORE("gelar depan", "gelar di depan"),
    NAME(
            "nama",
            "nama lengkap",
            "nama anggota",
            "nama pengurus",
            "nama lengkap dan gelar",
            "nama dan gelar",
            "nama lengkap gelar"),
    TITLES_AFTER("gelar belakang", "gelar di belakang", "gelar"),
    SEX("l p", "p l", "jenis kelamin", "jk", "j k", "kelamin", "lp", "sex", "gender"),
    POSITION(
            "jabatan",
            "jabatan dalam pokja",
            "jabatan di pokja",
            "jabatan pokja",
            "kedudukan",
            "kedudukan dalam pokja",
            "jabatan dalam kelompok kerja"),
    SECTION("seksi", "bidang", "seksi bidang", "seksi pokja"),
    ELEMENT("unsur", "unsur masyarakat", "dari unsur", "unsur perwakilan", "mewakili"),
    FIRST_DAY(
            "mulai",
            "mulai tanggal",
            "tanggal mulai",
            "tmt",
            "sejak",
            "anggota sejak",
            "berlaku mulai",
            "mulai menjabat"),
    LAST_DAY(
            "sampai",
            "sampai tanggal",
            "tanggal selesai",
            "selesai",
            "berakhir",
            "hari terakhir",
            "sampai dengan",
            "s d"),
    TRAINED_YEAR("terlatih", "terlatih tahun", "tahun pelatihan", "tahun dilatih", "tahun terlatih", "pelatihan tahun"),
    PHONE("no hp", "nomor hp", "hp", "no telepon", "nomor telepon", "telepon", "no telp", "telp", "no hp wa", "no wa"),
    PHONE_CONSENT(
            "persetujuan hp",
            "persetujuan hp tanggal",
            "tanggal persetujuan hp",
            "setuju dihubungi",
            "setuju dihubungi sejak",
            "tanggal persetujuan");

    private final Set<String> headings;

    ImportColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    static Optional<ImportColumn> headed(String cell) {
        var key = Keys.of(cell);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(key))
                .findFirst();
    }

    /** Whether its cells hold days. */
    public boolean isDay() {
        return this == FIRST_DAY || this == LAST_DAY || this == PHONE_CONSENT;
    }
}
