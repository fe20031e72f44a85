package id.go.lubuklinggau.pokja.intake;

import java.util.UUID;

/**
 * A row that waits, with what it would be given and what the user has said of it.
 *
 * @param personId of the person, should it be somebody new
 * @param membershipId of the membership, should it be a new one
 */
record StagedRow(TypedRow typed, UUID personId, UUID membershipId, UUID chosenId, boolean other) {}
