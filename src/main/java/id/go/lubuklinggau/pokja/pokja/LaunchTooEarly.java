package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Kampung KB exist since 2016; the national portal takes no earlier launch. */
class LaunchTooEarly extends BrokenRule {

    LaunchTooEarly() {
        super("launchedOn");
    }
}
