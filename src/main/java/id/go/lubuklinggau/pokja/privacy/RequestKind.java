package id.go.lubuklinggau.pokja.privacy;

/** The rights that people claim (UU 27/2022, chapter IV) as far as they apply to what SIPOKJA keeps. */
public enum RequestKind {
    ACCESS,
    CORRECTION,
    RESTRICTION,
    ERASURE,
    CONSENT_WITHDRAWAL
}
