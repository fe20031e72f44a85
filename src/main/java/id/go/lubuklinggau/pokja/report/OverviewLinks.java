package id.go.lubuklinggau.pokja.report;

import java.util.UUID;

/** Where the numbers of the overview lead. */
final class OverviewLinks {

    private OverviewLinks() {}

    /** The sessions of a kelurahan; those of one meeting, if it is named. */
    static String sessions(String kelurahanCode, UUID meetingId) {
        return "/ikhtisar/" + kelurahanCode + (meetingId == null ? "" : "?pertemuan=" + meetingId);
    }

    /** The classes of its Kampung KB in the newest month of which anything is known. */
    static String classes(String kelurahanCode) {
        return "/klasifikasi?kecamatan=" + kelurahanCode;
    }

    static String openProblems(String kelurahanCode) {
        return "/masalah?keadaan=OPEN&kelurahan=" + kelurahanCode;
    }
}
