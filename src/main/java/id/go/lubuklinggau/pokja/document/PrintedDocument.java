package id.go.lubuklinggau.pokja.document;

import java.util.Arrays;
import java.util.Optional;

/** What paper there is, each with a code; named on screen by {@code PrintedDocument.<name>}. */
public enum PrintedDocument {
    INVITATION("undangan", false),
    ENCLOSURE("lampiran", false),
    AGENDA("susunan-acara", false),
    CARDS("kartu", false),
    TENTS("papan-nama", false),
    BIODATA("biodata-narasumber", false),
    ROSTER("daftar-hadir", true),
    SPEAKER_ROSTER("daftar-hadir-narasumber", false),
    COMMITTEE_ROSTER("daftar-hadir-panitia", false),
    GUEST_ROSTER("daftar-hadir-undangan", true),
    CORRECTIONS("lembar-koreksi", true),
    TURNOUT("rekapitulasi", true),
    MINUTES("notula", true),
    OFFICIAL_RECORD("berita-acara", true),
    TRANSPORT("transport", true),
    CERTIFICATES("sertifikat", false),
    ACTIVITY_REPORT("laporan", true);

    private final String path;
    private final boolean ofAttendance;

    PrintedDocument(String path, boolean ofAttendance) {
        this.path = path;
        this.ofAttendance = ofAttendance;
    }

    /** How its addresses end. */
    public String getPath() {
        return path;
    }

    /**
     * Whether it tells who came, so that it is final with its session, and a correction there is one to it. A certificate
     * tells of one person, whose mark that is not likely to be.
     */
    public boolean isOfAttendance() {
        return ofAttendance;
    }

    public static Optional<PrintedDocument> ofPath(String path) {
        return Arrays.stream(values())
                .filter(document -> document.path.equals(path))
                .findFirst();
    }
}
