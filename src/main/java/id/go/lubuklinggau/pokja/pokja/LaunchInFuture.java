package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A launch that is noted has happened. */
class LaunchInFuture extends BrokenRule {

    LaunchInFuture() {
        super("launchedOn");
    }
}
