package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import id.go.lubuklinggau.pokja.shared.Nip;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who signs in a duty on certain days; a successor is another signatory, so that old papers keep their names. */
@Entity
class Signatory extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    private Acting acting;

    private String superior;
    private String middle;
    private String position;
    private String name;
    private String rank;
    private String nip;

    @Embedded
    private Validity validity;

    protected Signatory() {}

    Signatory(UUID id, SignatoryProfile profile) {
        super(id);
        apply(profile);
    }

    void change(Long version, SignatoryProfile profile) {
        expectVersion(version);
        apply(profile);
    }

    /** Ends the day before the successor begins, if this one is open and began earlier. */
    void giveWayTo(Signatory successor) {
        if (validity.isOpenBefore(successor.validity)) {
            validity = validity.until(successor.validity);
        }
    }

    boolean overlaps(Signatory other) {
        return validity.overlaps(other.validity);
    }

    Duty duty() {
        return duty;
    }

    String name() {
        return name;
    }

    Validity validity() {
        return validity;
    }

    private void apply(SignatoryProfile profile) {
        duty = profile.duty();
        acting = profile.acting();
        superior = acting != null && acting.isOnBehalf() ? profile.superior() : null;
        middle = acting == Acting.UB ? profile.middle() : null;
        if (acting != null && acting.isOnBehalf() && superior == null) {
            throw new SuperiorMissing();
        }
        if (acting == Acting.UB && middle == null) {
            throw new MiddleMissing();
        }
        position = profile.position();
        name = profile.name();
        rank = profile.rank();
        nip = Nip.digits(profile.nip());
        validity = new Validity(profile.validFrom(), profile.validTo());
    }
}
