package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The role does not go with this reach, or there is no such area. */
class ReachUnfit extends BrokenRule {

    ReachUnfit(Role role) {
        super(role == Role.SECRETARY ? "kelurahan" : "areas");
    }
}
