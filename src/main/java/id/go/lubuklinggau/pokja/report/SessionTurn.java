package id.go.lubuklinggau.pokja.report;

/** Why a session is on Beranda: it is today, else it is the next one, else it is over and not final. */
public enum SessionTurn {
    TODAY,
    NEXT,
    PAST
}
