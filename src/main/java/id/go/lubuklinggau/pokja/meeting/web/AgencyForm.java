package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.AgencyDetails;
import id.go.lubuklinggau.pokja.meeting.ChangeAgency;
import id.go.lubuklinggau.pokja.meeting.RegisterAgency;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

class AgencyForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 40)
    private String shortName;

    @Size(max = 300)
    private String aliases;

    private boolean active;

    static AgencyForm of(AgencyDetails agency) {
        var form = new AgencyForm();
        form.id = agency.id();
        form.version = agency.version();
        form.name = agency.name();
        form.shortName = agency.shortName();
        form.aliases = agency.aliases();
        form.active = agency.active();
        return form;
    }

    RegisterAgency toRegister() {
        return new RegisterAgency(id, name, shortName, aliases);
    }

    ChangeAgency toChange(UUID agencyId) {
        return new ChangeAgency(agencyId, version, name, shortName, aliases, active);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
