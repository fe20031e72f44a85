package id.go.lubuklinggau.pokja.privacy;

public enum RequestOutcome {
    DONE,
    PARTLY,
    REFUSED
}
