package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.util.UUID;

/**
 * Names a person for the next free seat of a Pokja.
 *
 * @param id of the delegate; one that exists already is left as it is (a double submit)
 * @param position as it prints beside the name; may be null
 */
public record NominateDelegate(
        UUID id, UUID sessionId, UUID pokjaId, UUID personId, Element element, String position) {}
