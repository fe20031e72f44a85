package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.PersonName;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How to call a person.
 *
 * @param pokjaId where the person is or was a member last, or null
 */
public record PersonContact(
        UUID id,
        String titleBefore,
        String name,
        String titlesAfter,
        String phone,
        LocalDate phoneConsentOn,
        UUID pokjaId,
        String pokjaName) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }

    public String shownPhone() {
        return new Phone(phone).shown();
    }
}
