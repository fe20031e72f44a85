package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** One of the agencies chosen does not exist. */
class AgencyNotKnown extends BrokenRule {

    AgencyNotKnown() {
        super("agencyIds");
    }
}
