package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The agency chosen does not exist. */
class AgencyNotAsked extends BrokenRule {

    AgencyNotAsked() {
        super("agencyId");
    }
}
