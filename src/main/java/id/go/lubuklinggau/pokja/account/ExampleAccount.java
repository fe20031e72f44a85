package id.go.lubuklinggau.pokja.account;

/** An account of the demo scenario, as the sign-in page names it. */
public record ExampleAccount(String username, String displayName, Role role) {}
