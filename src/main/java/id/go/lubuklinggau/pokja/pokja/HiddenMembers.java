package id.go.lubuklinggau.pokja.pokja;

/**
 * Members whose data is restricted or erased: counted, not shown.
 *
 * @param current on that day
 * @param former whose last day was before
 */
public record HiddenMembers(int current, int former) {}
