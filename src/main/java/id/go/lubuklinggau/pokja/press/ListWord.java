package id.go.lubuklinggau.pokja.press;

/** A value of a list that is said in words: a message, with what it takes. */
public record ListWord(String key, Object... arguments) {}
