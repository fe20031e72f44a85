package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The role goes with an agency and there is no such one, or it is not offered any more; or the role goes with none. */
class AgencyUnfit extends BrokenRule {

    AgencyUnfit() {
        super("agency");
    }
}
