package id.go.lubuklinggau.pokja.report;

import java.util.UUID;

/** How many of the seats of a kecamatan were taken at a meeting. */
public record TrendPoint(UUID meetingId, String kecamatanCode, int seats, int attended) {

    public int share() {
        return Math.round(100f * attended / seats);
    }
}
