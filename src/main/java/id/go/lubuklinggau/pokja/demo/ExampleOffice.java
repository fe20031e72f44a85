package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who headed the office in 2021, as reported at the time; Pangkat and NIP are not known, nor who led the committee. */
@Component
class ExampleOffice {

    /** An example: since when she headed the office is not known, but she did on the days of the meeting. */
    private static final LocalDate SIGNS_FROM = LocalDate.of(2021, 1, 1);

    private final SignatoryService signatories;

    ExampleOffice(SignatoryService signatories) {
        this.signatories = signatories;
    }

    void equip() {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.HEAD,
                        null,
                        "Kepala DPPKB Kota Lubuklinggau",
                        "Henny Fitrianty",
                        null,
                        null,
                        SIGNS_FROM,
                        null));
    }
}
