package id.go.lubuklinggau.pokja.account;

/** The one password of all accounts of the demo scenario, shown where that scenario is in use. */
public final class ExamplePassword {

    public static final String VALUE = "contoh-lubuklinggau";

    private ExamplePassword() {}
}
