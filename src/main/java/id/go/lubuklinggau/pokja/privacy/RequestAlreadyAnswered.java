package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** What was answered stands as it was answered. */
class RequestAlreadyAnswered extends BrokenRule {

    RequestAlreadyAnswered() {
        super(null);
    }
}
