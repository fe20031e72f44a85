package id.go.lubuklinggau.pokja.shared;

/** Two share a phone: what it keeps waits until whoever made it has signed in again. */
public class KeptByAnother extends BrokenRule {

    public KeptByAnother() {
        super(null);
    }
}
