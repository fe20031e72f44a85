package id.go.lubuklinggau.pokja.intake;

/** Why a file is not read. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MUCH_INSIDE,
    TOO_MANY_ROWS,
    TOO_LONG,
    MACROS,
    OLD_EXCEL,
    PROTECTED,
    BINARY_EXCEL,
    OPEN_DOCUMENT,
    PROGRAM,
    PDF,
    PICTURE,
    WEB_PAGE,
    OTHER,
    BROKEN,
    UNSAFE,
    NO_HEAD,
    NO_ROWS
}
