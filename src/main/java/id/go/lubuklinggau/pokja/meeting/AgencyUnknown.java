package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The agency chosen for a speaker does not exist. */
class AgencyUnknown extends BrokenRule {

    AgencyUnknown() {
        super("agencyId");
    }
}
