package id.go.lubuklinggau.pokja.classification;

/** @param share of Mandiri and Berkelanjutan that the city aims at from this year on, per cent */
public record ClassTarget(int year, int share) {}
