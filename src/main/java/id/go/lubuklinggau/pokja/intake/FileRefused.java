package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A file that is not read, and why. The message is that of the {@link Refusal}. */
public class FileRefused extends BrokenRule {

    private final Refusal why;

    FileRefused(Refusal why) {
        super("file");
        this.why = why;
    }

    public Refusal why() {
        return why;
    }

    @Override
    public String code() {
        return "Refusal." + why;
    }
}
