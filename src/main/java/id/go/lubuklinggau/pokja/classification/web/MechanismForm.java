package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.Mechanism;
import id.go.lubuklinggau.pokja.shared.VersionedForm;

class MechanismForm implements VersionedForm {

    private Long version;

    /** Null for none. */
    private Mechanism sessionMechanism;

    static MechanismForm of(Long version, Mechanism sessionMechanism) {
        var form = new MechanismForm();
        form.version = version;
        form.sessionMechanism = sessionMechanism;
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public Mechanism getSessionMechanism() {
        return sessionMechanism;
    }

    public void setSessionMechanism(Mechanism sessionMechanism) {
        this.sessionMechanism = sessionMechanism;
    }
}
