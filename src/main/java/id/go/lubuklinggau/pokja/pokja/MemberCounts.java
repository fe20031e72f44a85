package id.go.lubuklinggau.pokja.pokja;

/**
 * As the national portal asks for them.
 *
 * @param members on that day, shown or not
 * @param trained of these
 */
public record MemberCounts(int members, int trained) {}
