package id.go.lubuklinggau.pokja.classification;

/** @param sessionMechanism what a session of a meeting counts as; null for nothing */
public record ClassificationSettings(Long version, Mechanism sessionMechanism) {}
