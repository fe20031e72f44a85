package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Another category already has this name, give or take case, accents and punctuation. */
class CategoryNameTaken extends BrokenRule {

    CategoryNameTaken(String name) {
        super("name", name);
    }
}
