package id.go.lubuklinggau.pokja.database;

/** The message is the sentence that whoever starts the application reads. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
