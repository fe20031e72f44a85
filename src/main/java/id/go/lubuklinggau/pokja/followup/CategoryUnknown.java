package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The category chosen does not exist. */
class CategoryUnknown extends BrokenRule {

    CategoryUnknown() {
        super("categoryId");
    }
}
