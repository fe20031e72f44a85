package id.go.lubuklinggau.pokja.classification;

/** @param threshold the least that is asked for; of the class 1 to 4 */
public record CriterionRow(Criterion criterion, Long version, boolean active, int threshold) {}
