package id.go.lubuklinggau.pokja.document;

/**
 * The text of an invitation as it stands.
 *
 * @param version null while nobody has written any
 */
public record WrittenLetter(Long version, LetterText text) {}
