package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.SentGuest;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.CleanText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A guest as a phone sends one.
 *
 * @param pokja whose guest it is; null where there is only one
 * @param at by the clock of the phone
 */
record GuestItem(
        @NotNull UUID id,
        UUID pokja,
        @NotNull @Size(max = 120) String name,
        @Size(max = 120) String institution,
        Element element,
        @NotNull Instant at) {

    GuestItem {
        name = CleanText.of(name);
        institution = CleanText.of(institution);
    }

    SentGuest toSentGuest() {
        return new SentGuest(id, pokja, new GuestDetails(name, institution, element), at);
    }
}
