package id.go.lubuklinggau.pokja.document;

import java.util.List;

/**
 * The text of an invitation as it stands.
 *
 * @param version null while nobody has written any
 * @param topics what the sessions are about, as far as the speakers have said
 */
public record WrittenLetter(Long version, LetterText text, List<SessionTopic> topics) {}
