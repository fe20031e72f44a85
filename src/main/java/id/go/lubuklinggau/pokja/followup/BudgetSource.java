package id.go.lubuklinggau.pokja.followup;

/** Where the money comes from, as the national portal names it: APBN, APBD, Dana Desa, donasi/hibah, CSR, swadaya. */
public enum BudgetSource {
    NATIONAL,
    REGIONAL,
    VILLAGE_FUND,
    GRANT,
    CSR,
    SELF_HELP
}
