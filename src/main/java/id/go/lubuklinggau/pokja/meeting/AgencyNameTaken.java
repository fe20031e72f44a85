package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Another agency already has this name, give or take case, accents and punctuation. */
class AgencyNameTaken extends BrokenRule {

    AgencyNameTaken(String name) {
        super("name", name);
    }
}
