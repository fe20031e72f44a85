package id.go.lubuklinggau.pokja.classification;

import java.util.List;
import java.util.UUID;

/**
 * A Pokja as it is measured today.
 *
 * @param kampungClass the last one known, or null
 * @param seats of sessions that were held in the last twelve months and that it was invited to
 * @param attended of these seats, by the delegate or somebody in their place
 * @param pilot whether it is a percontohan of the city
 */
public record Candidate(
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        KampungClass kampungClass,
        String decreeNumber,
        int members,
        int trained,
        int seats,
        int attended,
        int agencies,
        boolean pilot) {

    /** What it has of a criterion; null if nothing is known. */
    public Integer value(Criterion criterion) {
        return switch (criterion) {
            case KAMPUNG_CLASS -> kampungClass == null ? null : kampungClass.ordinal() + 1;
            case DECREE -> decreeNumber == null ? 0 : 1;
            case MEMBERS -> members;
            case TRAINED -> trained;
            case ATTENDANCE -> seats == 0 ? null : attended * 100 / seats;
            case AGENCIES -> agencies;
        };
    }

    public boolean meets(CriterionRow row) {
        var value = value(row.criterion());
        return value != null && value >= row.threshold();
    }

    public boolean meetsAll(List<CriterionRow> rows) {
        return rows.stream().allMatch(this::meets);
    }

    public long met(List<CriterionRow> rows) {
        return rows.stream().filter(this::meets).count();
    }
}
