package id.go.lubuklinggau.pokja.followup;

/** Where a problem is, and whether it is solved. */
record ProblemPlace(String kelurahanCode, boolean solved) {}
