package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A membership that has ended stays as it was; a re-appointment is a new one. */
class MembershipEnded extends BrokenRule {

    MembershipEnded() {
        super(null);
    }
}
