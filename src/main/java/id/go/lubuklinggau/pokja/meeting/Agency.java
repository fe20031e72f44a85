package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;

/** An office or institution that sends speakers (OPD, instansi). */
@Entity
class Agency extends BaseEntity {

    private String name;
    private String shortName;
    private String aliases;
    private boolean active = true;

    protected Agency() {}

    Agency(RegisterAgency command) {
        super(command.id());
        this.name = command.name();
        this.shortName = command.shortName();
        this.aliases = command.aliases();
    }

    void change(ChangeAgency command) {
        expectVersion(command.version());
        this.name = command.name();
        this.shortName = command.shortName();
        this.aliases = command.aliases();
        this.active = command.active();
    }
}
