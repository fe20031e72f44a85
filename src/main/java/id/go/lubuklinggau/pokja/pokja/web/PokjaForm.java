package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.ChangePokja;
import id.go.lubuklinggau.pokja.pokja.EstablishPokja;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class PokjaForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    /** Chosen once; a Pokja does not move. */
    private String kelurahanCode;

    @NotBlank
    @Size(max = 120)
    private String name;

    private LocalDate launchedOn;

    static PokjaForm in(String kelurahanCode) {
        var form = new PokjaForm();
        form.kelurahanCode = kelurahanCode;
        return form;
    }

    static PokjaForm of(PokjaDetails pokja) {
        var form = new PokjaForm();
        form.id = pokja.id();
        form.version = pokja.version();
        form.kelurahanCode = pokja.kelurahanCode();
        form.name = pokja.name();
        form.launchedOn = pokja.launchedOn();
        return form;
    }

    EstablishPokja toEstablish() {
        return new EstablishPokja(id, kelurahanCode, name, launchedOn);
    }

    ChangePokja toChange(UUID pokjaId) {
        return new ChangePokja(pokjaId, version, name, launchedOn);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getKelurahanCode() {
        return kelurahanCode;
    }

    public void setKelurahanCode(String kelurahanCode) {
        this.kelurahanCode = kelurahanCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getLaunchedOn() {
        return launchedOn;
    }

    public void setLaunchedOn(LocalDate launchedOn) {
        this.launchedOn = launchedOn;
    }
}
