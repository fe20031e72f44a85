package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import id.go.lubuklinggau.pokja.shared.Nip;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Who speaks for an agency (narasumber); the name may follow later. */
@Entity
class Speaker extends BaseEntity {

    private UUID agencyId;
    private String titleBefore;
    private String name;
    private String titlesAfter;
    private String position;
    private String nip;

    protected Speaker() {}

    Speaker(RegisterSpeaker command) {
        super(command.id());
        this.agencyId = command.agencyId();
        this.titleBefore = command.titleBefore();
        this.name = command.name();
        this.titlesAfter = command.titlesAfter();
        this.position = command.position();
        this.nip = Nip.digits(command.nip());
    }

    void change(ChangeSpeaker command) {
        expectVersion(command.version());
        this.agencyId = command.agencyId();
        this.titleBefore = command.titleBefore();
        this.name = command.name();
        this.titlesAfter = command.titlesAfter();
        this.position = command.position();
        this.nip = Nip.digits(command.nip());
    }
}
