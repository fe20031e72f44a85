package id.go.lubuklinggau.pokja.attendance;

/**
 * What staff is told before a session becomes final.
 *
 * @param seats all, named or not
 * @param named those with a delegate
 * @param unmarked delegates who become absent
 * @param waiting marks of phones that wait for a decision
 */
public record ClosingOutlook(int seats, int named, int unmarked, int waiting) {}
