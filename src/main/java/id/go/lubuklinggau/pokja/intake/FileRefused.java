package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A file that is not read, and why. */
public class FileRefused extends BrokenRule {

    private final Refusal why;

    FileRefused(Refusal why) {
        super("file", new DefaultMessageSourceResolvable("Refusal." + why));
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
