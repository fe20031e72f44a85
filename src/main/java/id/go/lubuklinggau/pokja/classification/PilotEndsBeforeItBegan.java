package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It lasts for a day at least. */
public class PilotEndsBeforeItBegan extends BrokenRule {

    PilotEndsBeforeItBegan() {
        super("lastDay");
    }
}
