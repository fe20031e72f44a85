package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param accountId null: nobody signed in, or the application itself
 * @param role of the account as it is now
 * @param subject the table of the record, or what else it was about
 * @param changes each field that differs, or that a new or removed record had
 */
public record TrailEntry(
        long id,
        Instant at,
        UUID accountId,
        String accountName,
        Role role,
        String address,
        TrailKind kind,
        String subject,
        String subjectId,
        String subjectName,
        List<FieldChange> changes) {

    /** The enum by which records of a kind are known. */
    private static final Map<String, String> CONSTANT_NAMES =
            Map.of("data_request", "RequestKind", "retention_time", "DataClass");

    public String sentence() {
        return kind.sentence(subject);
    }

    /** The message that names the record, where a constant does; else null. */
    public String subjectKey() {
        var words = CONSTANT_NAMES.get(subject);
        return words == null || subjectName == null ? null : words + "." + subjectName;
    }
}
