package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.Sex;
import java.util.UUID;

/**
 * Another row of the same file that is likely about the same person.
 *
 * @param personId by which a choice names whoever stands there
 * @param sex null if the row does not say
 * @param position null if the row does not say
 */
public record AlikeRow(int line, UUID personId, String fullName, Sex sex, String position) {

    static AlikeRow of(PendingRow row) {
        var read = row.read();
        return new AlikeRow(read.line(), row.staged().personId(), read.fullName(), read.sex(), read.position());
    }
}
