package id.go.lubuklinggau.pokja.document;

import java.util.Arrays;
import java.util.Optional;

/** What paper there is; named on screen by {@code PrintedDocument.<name>}. */
public enum PrintedDocument {
    INVITATION("undangan"),
    ENCLOSURE("lampiran"),
    AGENDA("susunan-acara"),
    CARDS("kartu"),
    TENTS("papan-nama"),
    BIODATA("biodata-narasumber"),
    ROSTER("daftar-hadir"),
    SPEAKER_ROSTER("daftar-hadir-narasumber"),
    COMMITTEE_ROSTER("daftar-hadir-panitia"),
    GUEST_ROSTER("daftar-hadir-undangan"),
    CORRECTIONS("lembar-koreksi"),
    TURNOUT("rekapitulasi"),
    MINUTES("notula"),
    OFFICIAL_RECORD("berita-acara"),
    TRANSPORT("transport"),
    CERTIFICATES("sertifikat"),
    ACTIVITY_REPORT("laporan");

    private final String path;

    PrintedDocument(String path) {
        this.path = path;
    }

    /** How its addresses end. */
    public String getPath() {
        return path;
    }

    public static Optional<PrintedDocument> ofPath(String path) {
        return Arrays.stream(values())
                .filter(document -> document.path.equals(path))
                .findFirst();
    }
}
