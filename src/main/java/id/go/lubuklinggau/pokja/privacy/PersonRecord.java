package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All that the record of a person itself holds.
 *
 * @param phone as stored, or null
 * @param restrictedAt null unless the data may not be used
 * @param erasedAt null unless the data was erased
 */
public record PersonRecord(
        UUID id,
        Long version,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String kelurahanCode,
        String kelurahanName,
        String phone,
        LocalDate phoneConsentOn,
        Instant restrictedAt,
        String restrictionReason,
        Instant erasedAt) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }

    /** 0812-3456-7890, or null */
    public String shownPhone() {
        return phone == null ? null : new Phone(phone).shown();
    }

    public boolean isRestricted() {
        return restrictedAt != null;
    }

    public boolean isErased() {
        return erasedAt != null;
    }
}
