package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** What the office has to answer for stays for some time at least. */
class RetentionTooShort extends BrokenRule {

    RetentionTooShort(int leastMonths) {
        super("months", leastMonths);
    }
}
