package id.go.lubuklinggau.pokja.document;

/**
 * What a speaker speaks about.
 *
 * @param session the number of the session
 */
public record SessionTopic(int session, String topic) {}
